package org.citynetworks.search;

import java.util.Locale;

import org.citynetworks.shared.Plain;
import org.jspecify.annotations.Nullable;

/**
 * Something that answers to the words.
 *
 * @param aside what tells it from others of its name: where it lies, its acronym
 * @param matched the name by which it was found, where the name shown does not explain it
 * @param matchedLanguage that name's, as a tag of BCP 47
 */
record Hit(String address, String name, @Nullable String aside, Closeness closeness, @Nullable String matched,
		@Nullable String matchedLanguage) {

	Hit(String address, String name, @Nullable String aside, Closeness closeness) {
		this(address, name, aside, closeness, null, null);
	}

	/** The same, answering as well as this. */
	Hit as(Closeness closeness) {
		return new Hit(this.address, this.name, this.aside, closeness, this.matched, this.matchedLanguage);
	}

	/** The same, with the name by which it was found where the reader would wonder. */
	Hit by(String words, String matched, @Nullable String language) {
		return isExplained(words, matched) ? this
				: new Hit(this.address, this.name, this.aside, this.closeness, matched, language);
	}

	private boolean isExplained(String words, String matched) {
		return Plain.words(this.name).startsWith(words) || matched.equals(this.name) || matched.equals(this.aside);
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
