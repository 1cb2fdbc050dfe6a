package org.citynetworks.shared;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * A text in the languages that it was written in.
 *
 * @param texts by the tag of the language
 */
public record InLanguages(Map<String, String> texts) {

	public static final InLanguages NONE = new InLanguages(Map.of());

	public InLanguages {
		texts = Map.copyOf(texts);
	}

	/** In a language; where it was not written in that, in English, else in any other. */
	public String in(Language language) {
		return Objects.requireNonNullElse(this.texts.get(written(language)), "");
	}

	/** The tag of the language that {@link #in} answers in. */
	public String written(Language language) {
		if (this.texts.containsKey(language.tag()) || this.texts.isEmpty()) {
			return language.tag();
		}
		return this.texts.containsKey(Language.ENGLISH.tag()) ? Language.ENGLISH.tag()
				: new TreeMap<>(this.texts).firstKey();
	}

}
