package org.citynetworks.search;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.citynetworks.city.City;
import org.citynetworks.city.Places;
import org.citynetworks.city.Region;
import org.citynetworks.city.SearchCities;
import org.citynetworks.city.SearchCities.CityMatch;
import org.citynetworks.city.SearchRegions;
import org.citynetworks.shared.Country;
import org.citynetworks.shared.Language;
import org.citynetworks.shared.Plain;

import org.springframework.stereotype.Component;

/**
 * Finds cities, regions and countries, and says where each lies.
 */
@Component
class SearchPlaces {

	/** What one can read through; the list of cities has more. */
	static final int MOST_CITIES = 20;

	private static final int MOST_REGIONS = 5;

	private static final int SHORTEST_BEGINNING = 3;

	private final SearchCities cities;

	private final SearchRegions regions;

	private final Places places;

	SearchPlaces(SearchCities cities, SearchRegions regions, Places places) {
		this.cities = cities;
		this.regions = regions;
		this.places = places;
	}

	List<Hit> cities(String words, Language language) {
		var matches = this.cities.by(words, MOST_CITIES);
		var found = this.places.getCities(matches.stream().map(CityMatch::cityId).toList(), language)
			.stream()
			.collect(Collectors.toMap(City::id, Function.identity()));
		return matches.stream()
			.map((match) -> hit(Objects.requireNonNull(found.get(match.cityId())), match, language.locale()).by(words,
					match.name(), match.language()))
			.toList();
	}

	List<Hit> regions(String words, Language language) {
		return this.regions.by(words, language, MOST_REGIONS)
			.stream()
			.map((match) -> new Hit("/regions/" + match.region().key(), match.region().name(),
					match.region().country().name(language.locale()),
					match.whole() ? Closeness.NAME : Closeness.BEGINNING)
				.by(words, match.name(), match.language()))
			.toList();
	}

	/** Countries by a name in any language, or by their two letters. */
	List<Hit> countries(String words, Language language) {
		return Country.all()
			.stream()
			.flatMap((country) -> answer(country, words, language).stream())
			.sorted(Comparator.comparing(Hit::closeness))
			.toList();
	}

	private static Optional<Hit> answer(Country country, String words, Language language) {
		var hit = new Hit("/countries/" + country.code().toLowerCase(Locale.ROOT), country.name(language.locale()),
				null, Closeness.NAME);
		if (words.equalsIgnoreCase(country.code())) {
			return Optional.of(hit.as(Closeness.ACRONYM));
		}
		var names = CountryNames.of(country);
		return names.stream()
			.filter((name) -> name.plain().equals(words))
			.findFirst()
			.map((name) -> hit.by(words, name.name(), null))
			.or(() -> (words.length() >= SHORTEST_BEGINNING) ? names.stream()
				.filter((name) -> name.plain().startsWith(words))
				.findFirst()
				.map((name) -> hit.as(Closeness.BEGINNING).by(words, name.name(), null)) : Optional.empty());
	}

	private static Hit hit(City city, CityMatch match, Locale locale) {
		var region = Optional.ofNullable(city.region()).map(Region::name).filter((name) -> !name.equals(city.name()));
		var where = Stream.concat(region.stream(), Stream.of(city.country().name(locale)))
			.collect(Collectors.joining(", "));
		var closeness = match.doubtful() ? Closeness.NEARLY : match.whole() ? Closeness.NAME : Closeness.BEGINNING;
		return new Hit("/cities/" + city.key(), city.name(), where, closeness);
	}

}
