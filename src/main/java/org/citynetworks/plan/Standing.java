package org.citynetworks.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How a milestone stands.
 */
enum Standing {

	OPEN, DONE, DROPPED;

	static Standing of(String term) {
		return Arrays.stream(values()).filter((one) -> one.term().equals(term)).findFirst().orElse(OPEN);
	}

	static List<String> terms() {
		return Arrays.stream(values()).map(Standing::term).toList();
	}

	public String term() {
		return name().toLowerCase(Locale.ROOT);
	}

}
