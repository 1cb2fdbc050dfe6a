package org.citynetworks.finder;

import java.util.Set;
import java.util.function.Consumer;

/**
 * What the things of one kind are called; the feature that owns them supplies a bean.
 */
public interface NameSource {

	/** What their subjects begin with, before the slash ({@code city}). */
	String kind();

	/** Hands over everything there is of the kind. */
	void all(Consumer<Named> found);

	/**
	 * Whether a thing is called something else only by a revision of its own. All the
	 * things of other kinds are read anew whenever something changes, so they are few.
	 */
	default boolean followsRevisions() {
		return false;
	}

	/**
	 * Hands over those of the keys that there still are; asked for where there is a new
	 * revision.
	 * @param keys what stands behind the slash
	 */
	default void some(Set<String> keys, Consumer<Named> found) {
	}

	/** Whether other things lie in these, so that naming one of them narrows a search. */
	default boolean isAround() {
		return false;
	}

}
