package org.citynetworks.shared;

import java.util.Arrays;
import java.util.Locale;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.LocaleDisplayNames.DialectHandling;
import com.ibm.icu.util.ULocale;

/**
 * A language the site speaks; English stands at the plain address, each other one under
 * its prefix ({@code /fr}).
 */
public enum Language {

	ENGLISH("en", "English", Direction.LTR), FRENCH("fr", "Français", Direction.LTR);

	/** Which way a language is written, as the {@code dir} attribute has it. */
	public enum Direction {

		LTR, RTL;

		@Override
		public String toString() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	private final Locale locale;

	private final String ownName;

	private final Direction direction;

	Language(String tag, String ownName, Direction direction) {
		this.locale = Locale.forLanguageTag(tag);
		this.ownName = ownName;
		this.direction = direction;
	}

	/** The language of a locale; English for one that the site does not speak. */
	public static Language of(Locale locale) {
		return Arrays.stream(values())
			.filter((language) -> language.locale.getLanguage().equals(locale.getLanguage()))
			.findFirst()
			.orElse(ENGLISH);
	}

	/**
	 * Any language in the words of another ({@code Traditional Chinese}).
	 * @param tag of BCP 47
	 */
	public static String name(String tag, Locale locale) {
		return LocaleDisplayNames.getInstance(ULocale.forLocale(locale), DialectHandling.DIALECT_NAMES)
			.localeDisplayName(ULocale.forLanguageTag(tag));
	}

	/** The tag of BCP 47, as the {@code lang} attribute has it. */
	public String tag() {
		return this.locale.toLanguageTag();
	}

	public Locale locale() {
		return this.locale;
	}

	public String ownName() {
		return this.ownName;
	}

	public Direction direction() {
		return this.direction;
	}

	/** What an address in this language begins with: nothing, or {@code /fr}. */
	public String prefix() {
		return (this == ENGLISH) ? "" : "/" + tag();
	}

}
