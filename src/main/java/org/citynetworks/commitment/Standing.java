package org.citynetworks.commitment;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How a participant stands in its programme.
 */
public enum Standing {

	/** Its reports have come, or the next one may still come in time. */
	ACTIVE,

	/** A report is missing. */
	NON_COMMUNICATING,

	/** Taken off the list, because a report was missing for too long. */
	DELISTED,

	/** It has taken back what it committed to. */
	WITHDRAWN;

	static final List<String> TERMS = Arrays.stream(values()).map(Standing::term).toList();

	/** Whether it takes part now, late or not. */
	public boolean isPresent() {
		return this == ACTIVE || this == NON_COMMUNICATING;
	}

	/** What states, logs and data call it. */
	public String term() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The one of a term; active where nothing is said. */
	static Standing of(String term) {
		return Arrays.stream(values()).filter((one) -> one.term().equals(term)).findFirst().orElse(ACTIVE);
	}

}
