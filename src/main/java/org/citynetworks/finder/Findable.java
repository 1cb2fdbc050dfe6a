package org.citynetworks.finder;

import java.util.List;
import java.util.Map;

import org.citynetworks.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * Things of one kind that readers look for, and how they stand where they were found; the
 * title of their group is the message {@code search.kind.<kind>}.
 */
public interface Findable extends NameSource {

	/** As many as one can read through among everything else that was found. */
	int most();

	/** As many as are suggested to somebody who is still typing; none if not at all. */
	default int suggested() {
		return 0;
	}

	/**
	 * Where there are more of them, a list that takes {@code q}; null if there is none.
	 */
	default @Nullable String list() {
		return null;
	}

	/**
	 * How some of them stand in a list, by their keys, in one read; what the site does
	 * not have any more is left out.
	 */
	Map<String, Shown> show(List<String> keys, Language language);

	/**
	 * A thing as a page shows it.
	 *
	 * @param address without language prefix
	 * @param aside what tells it from others of its name
	 */
	record Shown(String address, String name, @Nullable String aside) {

	}

}
