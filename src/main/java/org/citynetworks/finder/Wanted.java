package org.citynetworks.finder;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * What is looked for.
 *
 * @param text as it was typed
 * @param kinds how many of each kind at most
 * @param within the subjects in one of which it must lie; none for anywhere
 */
public record Wanted(String text, Map<String, Integer> kinds, Set<String> within) {

	public Wanted {
		kinds = Map.copyOf(kinds);
		within = Set.copyOf(within);
	}

	public static Wanted of(String text, String kind, int most) {
		return new Wanted(text, Map.of(kind, most), Set.of());
	}

	/** The same, where it lies in one of these. */
	public Wanted within(Collection<String> subjects) {
		return new Wanted(this.text, this.kinds, Set.copyOf(subjects));
	}

}
