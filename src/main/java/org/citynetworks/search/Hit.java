package org.citynetworks.search;

import java.util.Locale;

import org.citynetworks.finder.Closeness;
import org.citynetworks.finder.Match;
import org.citynetworks.shared.Plain;
import org.jspecify.annotations.Nullable;

/**
 * Something that was found, as the page shows it.
 *
 * @param match how it was found
 * @param aside what tells it from others of its name: where it lies, its acronym
 * @param matched the name by which it was found, where the name shown does not explain it
 */
record Hit(Match match, String address, String name, @Nullable String aside, @Nullable String matched) {

	static Hit of(Match match, String address, String name, @Nullable String aside, String words) {
		var isExplained = Plain.words(name).startsWith(words) || match.name().equals(name) || match.name().equals(aside)
				|| match.closeness() == Closeness.TEXT;
		return new Hit(match, address, name, aside, isExplained ? null : match.name());
	}

	public String kind() {
		return this.match.kind();
	}

	/** What stands behind the slash of its subject. */
	public String key() {
		return this.match.key();
	}

	/** Its name with what tells it from others. */
	public String full() {
		return (this.aside != null) ? this.name + ", " + this.aside : this.name;
	}

	/** The name of the other name's language, in the language of the page. */
	public @Nullable String matchedIn(Locale locale) {
		var language = this.match.language();
		return (language != null) ? Locale.forLanguageTag(language).getDisplayName(locale) : null;
	}

	public boolean isFormerly() {
		return this.match.isFormer();
	}

	public boolean isDoubtful() {
		return this.match.isDoubtful();
	}

	public boolean isInTheText() {
		return this.match.closeness() == Closeness.TEXT;
	}

}
