package org.citynetworks.editing;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.citynetworks.account.Grant;
import org.citynetworks.account.OpenSession;
import org.citynetworks.account.Person;
import org.citynetworks.account.PersonRepository;
import org.citynetworks.history.Draft;
import org.citynetworks.history.Entries.Current;
import org.citynetworks.history.Histories;
import org.citynetworks.history.Outcome;
import org.citynetworks.history.Revision.Kind;
import org.citynetworks.history.State;
import org.citynetworks.shared.Language;
import org.citynetworks.signin.Client;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A network made for a test, and people who edit it.
 */
class EditedEntry {

	private final ApplicationContext context;

	private final EditingSite site;

	private final String key;

	private final List<Person> people = new ArrayList<>();

	EditedEntry(ApplicationContext context, String key) {
		this.context = context;
		this.site = EditingSite.of(context);
		this.key = key;
	}

	EditingSite site() {
		return this.site;
	}

	String subject() {
		return "network/" + this.key;
	}

	Person person(Grant... grants) {
		var person = new Person(UUID.randomUUID() + "@example.org", "Ana", Language.ENGLISH, Instant.EPOCH);
		person.grant(Set.of(grants));
		this.people.add(this.context.getBean(PersonRepository.class).save(person));
		return this.people.get(this.people.size() - 1);
	}

	/** A browser in which somebody is signed in. */
	Client client(Person person) {
		var port = this.context.getEnvironment().getRequiredProperty("local.server.port");
		var client = new Client(Integer.parseInt(port));
		client.hold("session", session(person));
		return client;
	}

	/** The cookie of somebody who is signed in. */
	String session(Person person) {
		return new OpenSession(this.context.getBean(JdbcIndexedSessionRepository.class),
				this.context.getBean(Clock.class))
			.of(person, true);
	}

	void create(Person person, State state) {
		publish(draft(person, Kind.CREATED, 0, state));
	}

	/** A new draft of the entry as it stands now. */
	Draft draft(Person person, State state) {
		return draft(person, Kind.EDITED, now().number(), state);
	}

	Draft draft(Person person, Kind kind, int base, State state) {
		var draft = this.site.drafts().begin(subject(), kind, base, state, person.id());
		return this.site.drafts().save(draft, state, "It says so", null);
	}

	void publish(Draft draft) {
		assertThat(this.site.publish().publish(draft.id(), draft.version(), draft.person()))
			.isInstanceOf(Outcome.Published.class);
	}

	Current now() {
		return this.site.entries().current(subject()).orElseThrow();
	}

	/** A line with a number of its own. */
	State add(State state, String field, Map<String, String> line) {
		return state.with(field + "." + this.site.lines().issue(1).get(0), line);
	}

	void forget() {
		Histories.forget(this.context, subject());
		var jdbc = this.context.getBean(JdbcClient.class);
		this.people.forEach((person) -> {
			jdbc.sql("delete from mail where recipient = ?").param(person.email()).update();
			jdbc.sql("delete from spring_session where principal_name = ?").param(Long.toString(person.id())).update();
			jdbc.sql("delete from person where id = ?").param(person.id()).update();
		});
	}

}
