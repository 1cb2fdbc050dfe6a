package org.citynetworks.finder;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A thing and everything it is called.
 *
 * @param key what stands behind the slash of its subject ({@code 2660646})
 * @param weight how large or well known it is: among equals the heavier comes first
 * @param names the first is the one it is best known by
 * @param within the subjects in which it lies ({@code country/ch}); naming one of them
 * narrows a search
 * @param text what is said of it besides, or nothing
 */
public record Named(String key, long weight, List<Name> names, Set<String> within, String text) {

	public Named(String key, long weight, List<Name> names, Set<String> within) {
		this(key, weight, names, within, "");
	}

	/**
	 * One of its names.
	 *
	 * @param language a tag of BCP 47, where it is known
	 */
	public record Name(String text, @Nullable String language, Form form) {

		public Name(String text, @Nullable String language) {
			this(text, language, Form.NAME);
		}

	}

	/** What a name is. */
	public enum Form {

		NAME, ACRONYM, FORMER, FORMER_ACRONYM;

		boolean isAcronym() {
			return this == ACRONYM || this == FORMER_ACRONYM;
		}

		boolean isFormer() {
			return this == FORMER || this == FORMER_ACRONYM;
		}

	}

}
