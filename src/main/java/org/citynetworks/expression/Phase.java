package org.citynetworks.expression;

import java.util.Locale;

/**
 * Where an expression of interest stands.
 */
public enum Phase {

	/** It is being filled in. */
	DRAFT,

	/** It has come in, and staff look at it. */
	RECEIVED,

	/** Staff have said their last word on it, with the reason. */
	CLOSED,

	/** Whoever sent it took it back. */
	WITHDRAWN;

	/** What the database and messages call it. */
	public String term() {
		return name().toLowerCase(Locale.ROOT);
	}

	static Phase of(String term) {
		return valueOf(term.toUpperCase(Locale.ROOT));
	}

}
