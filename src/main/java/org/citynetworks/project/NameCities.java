package org.citynetworks.project;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.citynetworks.account.Grant;
import org.citynetworks.account.Person;
import org.citynetworks.account.PersonRepository;
import org.citynetworks.account.Role;
import org.citynetworks.account.Teams;
import org.citynetworks.commitment.Participant;
import org.citynetworks.commitment.Participants;
import org.citynetworks.mail.Address;
import org.citynetworks.mail.Mail;
import org.citynetworks.mail.Outbox;
import org.citynetworks.web.SiteAddress;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Notes which cities a project names. Those whose team publishes it agree by that; the
 * team of every other one is asked once whether it takes part.
 */
@Component
class NameCities {

	private final JdbcClient jdbc;

	private final Participants participants;

	private final PersonRepository people;

	private final Teams teams;

	private final Outbox outbox;

	private final SiteAddress site;

	private final Clock clock;

	// Who names, who is named, and the mail between them
	NameCities(JdbcClient jdbc, Participants participants, PersonRepository people, Teams teams, Outbox outbox,
			SiteAddress site, Clock clock) {
		this.jdbc = jdbc;
		this.participants = participants;
		this.people = people;
		this.teams = teams;
		this.outbox = outbox;
		this.site = site;
		this.clock = clock;
	}

	void of(String project, String title, List<String> cities, @Nullable Long by) {
		forgetOthers(project, cities);
		var author = Optional.ofNullable(by).flatMap(this.people::findById);
		var own = cities.stream().filter((city) -> author.filter((one) -> actsFor(one, city)).isPresent()).toList();
		var namer = own.stream().findFirst().orElse(null);
		for (var city : cities) {
			if (own.contains(city)) {
				note(project, city, namer, this.clock.instant().atOffset(ZoneOffset.UTC));
			}
			else if (note(project, city, namer, null)) {
				this.participants.find(city).ifPresent((named) -> ask(named, project, title, namer));
			}
		}
	}

	private static boolean actsFor(Person person, String city) {
		return person.grants().contains(Grant.on("participant/" + city, Role.TEAM_MEMBER));
	}

	// Who is taken out and named once more is asked once more
	private void forgetOthers(String project, List<String> cities) {
		this.jdbc.sql("delete from project_naming where project = :project and participant <> all (:cities)")
			.param("project", project)
			.param("cities", cities.toArray(String[]::new))
			.update();
	}

	/** Whether that is new. */
	private boolean note(String project, String city, @Nullable String namer, @Nullable OffsetDateTime agreed) {
		return this.jdbc.sql("""
				insert into project_naming (project, participant, named_by, agreed_at)
				values (:project, :city, :namer, cast(:agreed as timestamptz))
				on conflict (project, participant) do update set agreed_at = excluded.agreed_at
				where project_naming.agreed_at is null and excluded.agreed_at is not null
				""")
			.param("project", project)
			.param("city", city)
			.param("namer", namer)
			.param("agreed", agreed)
			.update() > 0;
	}

	private void ask(Participant named, String project, String title, @Nullable String namer) {
		var who = Stream.ofNullable(namer)
			.flatMap((slug) -> this.participants.find(slug).stream())
			.map(Participant::called)
			.findFirst()
			.orElse("");
		for (var person : this.teams.of(named.subject())) {
			var prefix = this.site.origin() + person.language().prefix();
			Map<String, Object> words = new HashMap<>(
					Map.of("name", person.name(), "called", named.called(), "namer", who, "title", title, "place",
							"projects/" + project, "page", prefix + "/my" + named.path() + "/projects"));
			this.outbox.add(new Mail(Address.of(person.email()), person.language(), "project.named", words, true,
					named.subject(), null));
		}
	}

}
