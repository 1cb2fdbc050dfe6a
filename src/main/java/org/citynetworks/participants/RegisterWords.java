package org.citynetworks.participants;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.citynetworks.programme.Programme;
import org.citynetworks.programme.Tier;
import org.citynetworks.shared.Country;
import org.citynetworks.shared.Language;

import org.springframework.context.MessageSource;

/**
 * Names tiers, programmes, countries and goals in the language of the page.
 */
record RegisterWords(List<Programme> programmes, MessageSource messages, Locale locale) {

	Language language() {
		return Language.of(this.locale);
	}

	String term(Side side, String term) {
		return switch (side) {
			case TIER -> tier(term);
			case COUNTRY -> new Country(term.toUpperCase(Locale.ROOT)).name(this.locale);
			case SDG -> goal(term);
		};
	}

	String goal(String number) {
		return Objects.requireNonNull(this.messages.getMessage("term.sdg." + number, null, number, this.locale));
	}

	String tier(String slug) {
		return this.programmes.stream()
			.flatMap((programme) -> programme.tiers().stream())
			.filter((tier) -> tier.slug().equals(slug))
			.map(Tier::name)
			.map((name) -> name.in(language()))
			.findFirst()
			.orElse(slug);
	}

	String programme(String slug) {
		return this.programmes.stream()
			.filter((programme) -> programme.slug().equals(slug))
			.map((programme) -> programme.name().in(language()))
			.findFirst()
			.orElse(slug);
	}

}
