package org.citynetworks.account;

import java.time.Duration;

/**
 * What a link by mail is for.
 */
public enum Purpose {

	/** To arrive: staff set up how they sign in, others are signed in. */
	INVITATION(Duration.ofDays(7), "account.invitation"),

	/** To sign in, for people who are not staff. */
	SIGN_IN(Duration.ofMinutes(30), "account.link");

	private final Duration lasts;

	private final String mail;

	Purpose(Duration lasts, String mail) {
		this.lasts = lasts;
		this.mail = mail;
	}

	Duration lasts() {
		return this.lasts;
	}

	/** The kind of mail that carries it. */
	String mail() {
		return this.mail;
	}

}
