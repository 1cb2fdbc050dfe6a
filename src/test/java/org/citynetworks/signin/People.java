package org.citynetworks.signin;

import java.time.Instant;
import java.util.Set;

import org.citynetworks.account.Grant;
import org.citynetworks.account.Mailbox;
import org.citynetworks.account.Mailbox.Letter;
import org.citynetworks.account.Person;
import org.citynetworks.account.PersonRepository;
import org.citynetworks.shared.Language;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Makes people for a test, and forgets everybody.
 */
public final class People {

	private final PersonRepository people;

	private final JdbcClient jdbc;

	People(PersonRepository people, JdbcClient jdbc) {
		this.people = people;
		this.jdbc = jdbc;
	}

	Person add(String name, Grant... grants) {
		return add(name, Language.ENGLISH, grants);
	}

	Person add(String name, Language language, Grant... grants) {
		var person = new Person(name.toLowerCase() + "@example.org", name, language, Instant.EPOCH);
		person.grant(Set.of(grants));
		return this.people.save(person);
	}

	Person disabled(String name) {
		var person = add(name);
		person.disable(Instant.EPOCH);
		return this.people.save(person);
	}

	Mailbox mailbox(Person person) {
		return new Mailbox(this.jdbc, person.email());
	}

	Letter newest(Person person) {
		return mailbox(person).newest();
	}

	void forget() {
		forget(this.jdbc);
	}

	/** Forgets everybody, what they did lately and what was written to them. */
	public static void forget(JdbcClient jdbc) {
		for (var table : new String[] { "person", "spring_session", "rate_limit", "mail", "link_request" }) {
			jdbc.sql("delete from " + table).update();
		}
	}

}
