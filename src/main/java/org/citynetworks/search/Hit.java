package org.citynetworks.search;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * Something that answers to the words.
 *
 * @param aside what tells it from others of its name: where it lies, its acronym
 * @param matched the name by which it was found
 * @param matchedLanguage that name's, as a tag of BCP 47
 */
record Hit(String address, String name, @Nullable String aside, Closeness closeness, @Nullable String matched,
		@Nullable String matchedLanguage) {

	/** Whether the reader would wonder why it was found. */
	public boolean isFoundByAnotherName() {
		return this.matched != null && !this.matched.equals(this.name) && !this.matched.equals(this.aside);
	}

	/** The name of the other name's language, in the language of the page. */
	public @Nullable String matchedIn(Locale locale) {
		return (this.matchedLanguage != null) ? Locale.forLanguageTag(this.matchedLanguage).getDisplayName(locale)
				: null;
	}

	public boolean isDoubtful() {
		return this.closeness == Closeness.NEARLY;
	}

	public boolean isInTheText() {
		return this.closeness == Closeness.TEXT;
	}

}
