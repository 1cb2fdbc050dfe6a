package org.citynetworks.account;

import java.time.Clock;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.citynetworks.audit.AuditLog;
import org.citynetworks.shared.Language;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decides who may do what. Whoever may do something else than before, or nothing any
 * more, is signed out everywhere.
 */
@Component
class People {

	private final PersonRepository people;

	private final MailLinks links;

	private final WaysIn ways;

	private final Sessions sessions;

	private final AuditLog audit;

	private final Clock clock;

	People(PersonRepository people, MailLinks links, WaysIn ways, Sessions sessions, AuditLog audit, Clock clock) {
		this.people = people;
		this.links = links;
		this.ways = ways;
		this.sessions = sessions;
		this.audit = audit;
		this.clock = clock;
	}

	/** Adds somebody who is not known yet, and writes to them. */
	@Transactional
	Person invite(String email, String name, Language language, Grant grant) {
		Person person = this.people.save(new Person(email, name, language, this.clock.instant()));
		person.grant(Set.of(grant));
		note("account.invited", person, Map.of("role", grant.toString()));
		this.links.send(person, Purpose.INVITATION);
		return person;
	}

	/**
	 * Lets somebody begin anew who has lost what they signed in with: it is forgotten,
	 * and they are signed out everywhere.
	 * @throws LastAdministrator if nobody would be left to decide
	 */
	@Transactional
	void inviteAgain(long id) {
		Person person = this.people.getById(id);
		LastAdministrator.refuse(person, this.people);
		this.ways.forget(id);
		note("account.invited-again", person, Map.of());
		this.links.send(person, Purpose.INVITATION);
		this.sessions.endAll(id);
	}

	@Transactional
	void grant(long id, Grant grant) {
		Person person = this.people.getById(id);
		Set<Grant> grants = new HashSet<>(person.grants());
		if (grants.add(grant)) {
			person.grant(grants);
			note("account.granted", person, Map.of("role", grant.toString()));
			this.sessions.endAll(id);
		}
	}

	/**
	 * @throws LastAdministrator if nobody would be left to decide
	 */
	@Transactional
	void revoke(long id, Grant grant) {
		Person person = this.people.getById(id);
		Set<Grant> grants = new HashSet<>(person.grants());
		if (grants.remove(grant)) {
			if (grant.role() == Role.ADMINISTRATOR) {
				LastAdministrator.refuse(person, this.people);
			}
			person.grant(grants);
			note("account.revoked", person, Map.of("role", grant.toString()));
			this.sessions.endAll(id);
		}
	}

	/**
	 * @throws LastAdministrator if nobody would be left to decide
	 */
	@Transactional
	void disable(long id) {
		Person person = this.people.getById(id);
		if (!person.isDisabled()) {
			LastAdministrator.refuse(person, this.people);
			person.disable(this.clock.instant());
			note("account.disabled", person, Map.of());
			this.sessions.endAll(id);
		}
	}

	@Transactional
	void enable(long id) {
		Person person = this.people.getById(id);
		if (person.isDisabled()) {
			person.enable();
			note("account.enabled", person, Map.of());
		}
	}

	private void note(String deed, Person person, Map<String, String> details) {
		this.audit.record(deed, person.subject(), details);
	}

}
