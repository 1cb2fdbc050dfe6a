package org.citynetworks.letter;

import java.util.List;
import java.util.Locale;

import org.citynetworks.programme.Rules.Signing;

/**
 * How a letter is signed.
 */
public enum Way {

	/** By the signatory's own link and a code. */
	ONLINE,

	/** Printed, signed on paper, and uploaded. */
	PRINT,

	/** One that the city has already, uploaded. */
	UPLOAD;

	/** Those that a programme allows. */
	static List<Way> of(Signing signing) {
		return switch (signing) {
			case ONLINE -> List.of(ONLINE);
			case PAPER -> List.of(PRINT, UPLOAD);
			case BOTH -> List.of(values());
		};
	}

	public boolean isOnPaper() {
		return this != ONLINE;
	}

	/** What the database, messages and forms call it. */
	public String term() {
		return name().toLowerCase(Locale.ROOT);
	}

	static Way of(String term) {
		return valueOf(term.toUpperCase(Locale.ROOT));
	}

}
