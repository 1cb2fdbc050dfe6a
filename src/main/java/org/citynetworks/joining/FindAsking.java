package org.citynetworks.joining;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.citynetworks.city.City;
import org.citynetworks.city.Places;
import org.citynetworks.city.Region;
import org.citynetworks.eligibility.Applicant;
import org.citynetworks.eligibility.Government;
import org.citynetworks.membership.Memberships;
import org.citynetworks.shared.Country;
import org.citynetworks.shared.Language;
import org.citynetworks.shared.NotFound;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Finds the place that asks: one that was chosen, or one that is described.
 */
@Component
class FindAsking {

	private final Places places;

	private final Memberships memberships;

	private final MessageSource messages;

	FindAsking(Places places, Memberships memberships, MessageSource messages) {
		this.places = places;
		this.memberships = memberships;
		this.messages = messages;
	}

	/** The place in the address, or nothing where none is named or described. */
	Optional<Asking> of(Asked asked, Language language) {
		var id = asked.cityId();
		if (id.isPresent()) {
			return this.places.getCities(List.of(id.get()), language)
				.stream()
				.findFirst()
				.map((city) -> asking(city, asked));
		}
		if (asked.region() != null) {
			return region(asked.region(), language).map((region) -> asking(region, asked));
		}
		return described(asked, language.locale());
	}

	private Optional<Region> region(String key, Language language) {
		try {
			return Optional.of(this.places.getRegion(key, language));
		}
		catch (NotFound ex) {
			return Optional.empty();
		}
	}

	private Asking asking(City city, Asked asked) {
		return new Asking(as(asked, Applicant.of(city)), city.name(), city, null, this.memberships.ofCity(city.id()));
	}

	private Asking asking(Region region, Asked asked) {
		return new Asking(as(asked, Applicant.of(region)), region.name(), null, region,
				this.memberships.ofRegion(region.country(), region.code()));
	}

	private Optional<Asking> described(Asked asked, Locale locale) {
		var country = Country.find(asked.country()).orElse(null);
		if (country == null && asked.inhabitants().isEmpty() && asked.kind().isEmpty()) {
			return Optional.empty();
		}
		var applicant = as(asked, new Applicant(country, null, null, true, Government.CITY));
		return Optional.of(new Asking(applicant, name(applicant, locale), null, null, List.of()));
	}

	private String name(Applicant applicant, Locale locale) {
		var kind = say("joining.government." + applicant.government().slug(), locale);
		var country = applicant.country();
		return (country == null) ? kind : say("joining.described", locale, kind, country.name(locale));
	}

	private String say(String code, Locale locale, Object... arguments) {
		return this.messages.getMessage(code, arguments, locale);
	}

	// What somebody typed counts for more than what the gazetteer has
	private static Applicant as(Asked asked, Applicant known) {
		var typed = asked.inhabitants();
		return new Applicant(known.country(), known.region(), typed.orElse(known.population()),
				typed.isPresent() || known.counted(), asked.kind().orElse(known.government()));
	}

}
