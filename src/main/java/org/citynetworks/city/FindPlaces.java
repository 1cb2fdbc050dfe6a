package org.citynetworks.city;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.citynetworks.finder.Finder;
import org.citynetworks.finder.Match;
import org.citynetworks.finder.Wanted;
import org.citynetworks.shared.Country;
import org.citynetworks.shared.Language;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Finds the cities and regions that a name may mean.
 */
@Component
public class FindPlaces {

	/** As many as one can read through. */
	private static final Map<String, Integer> MOST = Map.of("city", 12, "region", 4);

	private final Places places;

	private final Finder finder;

	FindPlaces(Places places, Finder finder) {
		this.places = places;
		this.finder = finder;
	}

	/** Those that a name may mean, the likeliest first; cities before regions. */
	public List<Meant> called(String name, Language language) {
		return meant(this.finder.find(new Wanted(name, MOST, Set.of())), language);
	}

	/** Those of a country that are called so, and not only nearly. */
	public List<Meant> called(String name, Country country, Language language) {
		var within = Set.of("country/" + country.code().toLowerCase(Locale.ROOT));
		var found = this.finder.find(new Wanted(name, MOST, within));
		return meant(found.stream().filter(Match::isWhole).toList(), language);
	}

	private List<Meant> meant(List<Match> found, Language language) {
		var cities = this.places.getCities(keys(found, "city").map(Long::valueOf).toList(), language)
			.stream()
			.map((city) -> new Meant("city", Long.toString(city.id()), city.name(), city.region(), city.country(),
					city.population()));
		var regions = this.places.getRegions(keys(found, "region").toList(), language)
			.stream()
			.map((region) -> new Meant("region", region.key(), region.name(), null, region.country(), null));
		return Stream.concat(cities, regions).toList();
	}

	private static Stream<String> keys(List<Match> found, String kind) {
		return found.stream().filter((match) -> match.kind().equals(kind)).map(Match::key);
	}

	/**
	 * A place that a name may mean.
	 *
	 * @param kind {@code city} or {@code region}
	 */
	public record Meant(String kind, String key, String name, @Nullable Region region, Country country,
			@Nullable Integer population) {

	}

}
