package org.citynetworks.finder;

import org.citynetworks.finder.Named.Form;
import org.jspecify.annotations.Nullable;

/**
 * Something that answers to words.
 *
 * @param name the name by which it does
 * @param language that name's, as a tag of BCP 47, where it is known
 */
public record Match(String kind, String key, Closeness closeness, String name, @Nullable String language, Form form) {

	/** Whether the words are the whole name. */
	public boolean isWhole() {
		return this.closeness.compareTo(Closeness.ACRONYM) <= 0;
	}

	/** Whether it is only a guess that this is meant. */
	public boolean isDoubtful() {
		return this.closeness.compareTo(Closeness.NEARLY) >= 0;
	}

	/** Whether it was called so once. */
	public boolean isFormer() {
		return this.form.isFormer();
	}

}
