package org.citynetworks.application;

import java.util.Locale;

/**
 * What is handed in: the application itself, or the short form that a tier may ask for
 * before it.
 */
public enum Stage {

	APPLICATION,

	/** An expression of interest: no letter, and nobody joins by it. */
	EXPRESSION;

	/** What the database calls it. */
	public String term() {
		return name().toLowerCase(Locale.ROOT);
	}

	public static Stage of(String term) {
		return valueOf(term.toUpperCase(Locale.ROOT));
	}

	/**
	 * What stands behind the key of a message that says something else of it than of an
	 * application.
	 */
	public String suffix() {
		return (this == APPLICATION) ? "" : "." + term();
	}

}
