package org.citynetworks.account;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Who acts for a subject: those to whom a role on it was given, whatever else they may
 * do.
 */
@Component("mayAct")
public class MayAct {

	private final PersonRepository people;

	MayAct(PersonRepository people) {
		this.people = people;
	}

	/** Whether somebody acts for a subject such as {@code participant/geneva}. */
	public boolean on(Authentication somebody, String subject) {
		return somebody instanceof SignedIn person && this.people.getById(person.person())
			.grants()
			.stream()
			.anyMatch((grant) -> grant.subject().equals(subject));
	}

}
