package org.citynetworks.practice;

import java.util.List;
import java.util.Objects;

import org.citynetworks.shared.Country;
import org.citynetworks.shared.Language;
import org.citynetworks.shared.WorldRegion;

import org.springframework.context.MessageSource;

/**
 * Names what practices are looked for by, in the language of the page.
 */
record PracticeWords(MessageSource messages, Language language) {

	String term(Side side, String term) {
		return switch (side) {
			case THEME -> say("term.theme.", term);
			case SDG -> say("term.sdg.", term);
			case SIZE -> say("cities.size.", term);
			case REGION -> WorldRegion.find(term).map((region) -> region.name(this.language.locale())).orElse(term);
		};
	}

	public List<String> themes(Practice practice) {
		return practice.themes().stream().map((theme) -> term(Side.THEME, theme)).toList();
	}

	public List<String> goals(Practice practice) {
		return practice.goals().stream().map((goal) -> term(Side.SDG, goal)).toList();
	}

	/** The languages in which questions are answered. */
	public List<String> spoken(Practice practice) {
		return practice.spoken().stream().map(this::language).toList();
	}

	public String country(Country country) {
		return country.name(this.language.locale());
	}

	/** A language in the words of this one. */
	public String language(String tag) {
		return Language.name(tag, this.language.locale());
	}

	private String say(String vocabulary, String term) {
		return Objects.requireNonNull(this.messages.getMessage(vocabulary + term, null, term, this.language.locale()));
	}

}
