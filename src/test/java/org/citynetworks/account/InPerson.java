package org.citynetworks.account;

import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

/**
 * Lets tests without a server ask as somebody who has signed in.
 */
public final class InPerson {

	private InPerson() {
	}

	public static RequestPostProcessor as(Person person) {
		return authentication(new SignedIn(person, true));
	}

}
