package org.citynetworks.round;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.citynetworks.account.Grant;
import org.citynetworks.account.Person;
import org.citynetworks.account.PersonRepository;
import org.citynetworks.account.Role;
import org.citynetworks.history.State;
import org.citynetworks.instrument.Instruments;
import org.citynetworks.round.Round.Stage;
import org.citynetworks.shared.Language;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A participant made for a test, somebody who acts for it, and rounds of theirs. Each has
 * an address of its own.
 */
public final class TrialRounds {

	private final ApplicationContext site;

	private final JdbcClient jdbc;

	private final String slug;

	private final Person member;

	private TrialRounds(ApplicationContext site, String slug, Person member) {
		this.site = site;
		this.jdbc = site.getBean(JdbcClient.class);
		this.slug = slug;
		this.member = member;
	}

	/** Makes the participant, Scanning Town. */
	public static TrialRounds make(ApplicationContext site) {
		var slug = "scanning-town-" + UUID.randomUUID();
		var content = State.of(Map.of("programme", "cities-programme", "tier", "core", "called", "Scanning Town",
				"country", "CH", "since", "2026-01-01", "report_due", "2028-01-01", "standing", "active"));
		site.getBean(JdbcClient.class).sql("""
				insert into participant (slug, programme, tier, since, content)
				values (:slug, 'cities-programme', 'core', '2026-01-01', cast(:content as jsonb))
				""").param("slug", slug).param("content", content.toJson()).update();
		var person = new Person(UUID.randomUUID() + "@example.org", "Odile", Language.ENGLISH, Instant.EPOCH);
		person.grant(Set.of(Grant.on("participant/" + slug, Role.TEAM_MEMBER)));
		return new TrialRounds(site, slug, site.getBean(PersonRepository.class).save(person));
	}

	/** Takes it away with all its rounds and mails, where no test rolls it back. */
	public void remove() {
		this.jdbc.sql("""
				delete from mail
				where about = :owner or about in (
					select 'submission/' || submission
					from scan_assessor
					join scan_round on scan_round.id = round
					where owner = :owner
				)
				""").param("owner", owner()).update();
		this.jdbc.sql("""
				delete from submission using scan_assessor, scan_round
				where submission.id = scan_assessor.submission and scan_round.id = round and owner = :owner
				""").param("owner", owner()).update();
		this.jdbc.sql("delete from scan_round where owner = :owner").param("owner", owner()).update();
		this.jdbc.sql("delete from participant where slug = :slug").param("slug", this.slug).update();
	}

	public String slug() {
		return this.slug;
	}

	public String owner() {
		return "participant/" + this.slug;
	}

	/** Whoever coordinates. */
	public Person member() {
		return this.member;
	}

	/**
	 * Begins a round that shows who answered what and runs for ten days more; nobody is
	 * in it, and it is being prepared.
	 * @param topics what is asked; all if none
	 */
	public Round begin(String instrument, String level, String... topics) {
		var current = this.site.getBean(Instruments.class).current(instrument);
		var until = LocalDate.ofInstant(this.site.getBean(Clock.class).instant(), ZoneOffset.UTC).plusDays(10);
		return this.site.getBean(BeginRound.class)
			.begin(owner(), new NewRound("How we stand", current, current.level(level).orElseThrow(), Set.of(topics),
					until, true));
	}

	/** Somebody takes part, by mail, and was not invited yet. */
	public Assessor add(Round round, String name, String sector, String... topics) {
		return this.site.getBean(AddAssessor.class)
			.add(round.id(), new NewAssessor(name, sector, UUID.randomUUID() + "@example.org", Language.ENGLISH,
					Set.of(topics)));
	}

	/** They answer, as if they had typed it into their sheet. */
	public void answer(Assessor assessor, String item, String asked, String answer) {
		var round = this.site.getBean(Rounds.class).get(assessor.round());
		var topic = round.items().stream().filter((one) -> one.key().equals(item)).findFirst().orElseThrow().topic();
		this.jdbc.sql("""
				insert into answer (submission, task, entry, question, typed, typed_at)
				values (:submission, :task, 1, :question, :typed, :now)
				on conflict (submission, task, entry, question) do update set typed = excluded.typed
				""")
			.param("submission", assessor.submission())
			.param("task", topic.key())
			.param("question", item + "." + asked)
			.param("typed", answer)
			.param("now", this.site.getBean(Clock.class).instant().atOffset(ZoneOffset.UTC))
			.update();
	}

	/** Puts a round into a stage, and nobody hears of it. */
	public Round put(Round round, Stage stage) {
		this.jdbc.sql("update scan_round set stage = :stage where id = :id")
			.param("stage", stage.name().toLowerCase(Locale.ROOT))
			.param("id", round.id())
			.update();
		return this.site.getBean(Rounds.class).get(round.id());
	}

}
