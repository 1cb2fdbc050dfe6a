package org.citynetworks.account;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import org.citynetworks.shared.Language;

import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

/**
 * Somebody who asks for pages in a test that is rolled back.
 */
public final class As {

	private As() {
	}

	/** A new person with roles. */
	public static Person somebody(PersonRepository people, Grant... grants) {
		var person = new Person(UUID.randomUUID() + "@example.org", "Ana", Language.ENGLISH, Instant.EPOCH);
		person.grant(Set.of(grants));
		return people.save(person);
	}

	/** Asks as that person, who has just shown a factor. */
	public static RequestPostProcessor signedIn(Person person) {
		return authentication(new SignedIn(person, true));
	}

}
