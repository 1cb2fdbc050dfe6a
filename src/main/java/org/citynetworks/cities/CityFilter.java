package org.citynetworks.cities;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.citynetworks.city.SizeBand;
import org.citynetworks.shared.Country;
import org.citynetworks.shared.WorldRegion;
import org.citynetworks.web.Query;
import org.jspecify.annotations.Nullable;

/**
 * What a reader asks of the list of cities, as it stands in the address; a term that does
 * not exist filters nothing.
 *
 * @param q a name, in any language
 * @param country two letters (ISO 3166-1)
 * @param region a region of the world
 * @param size a band of population
 * @param listed whether a network lists the city
 * @param after the city after which the list goes on ({@code 183981-2660646}: population
 * and id)
 */
record CityFilter(@Nullable String q, @Nullable String country, @Nullable String region, @Nullable String size,
		@Nullable String listed, @Nullable String after) {

	private static final Map<String, Boolean> ANSWERS = Map.of("yes", true, "no", false);

	CityFilter {
		q = Query.said(q);
		country = Query.term(country);
		region = Query.term(region);
		size = Query.term(size);
		listed = Query.term(listed);
		after = Query.said(after);
	}

	@Nullable String term(CityFacet facet) {
		return switch (facet) {
			case COUNTRY -> this.country;
			case REGION -> this.region;
			case SIZE -> this.size;
			case LISTED -> this.listed;
		};
	}

	/** The same with another choice from a side, or with none. */
	CityFilter with(CityFacet facet, @Nullable String term) {
		return new CityFilter(this.q, (facet == CityFacet.COUNTRY) ? term : this.country,
				(facet == CityFacet.REGION) ? term : this.region, (facet == CityFacet.SIZE) ? term : this.size,
				(facet == CityFacet.LISTED) ? term : this.listed, this.after);
	}

	/** Whether nothing was asked for, so that all cities stand here from the start. */
	public boolean isEmpty() {
		return parameters().isEmpty();
	}

	/** The countries in which a city may lie, or null for any. */
	String @Nullable [] countries() {
		var one = Country.find(this.country).map(Country::code);
		var region = WorldRegion.find(this.region).map(WorldRegion::countries);
		if (one.isPresent()) {
			return one.filter((code) -> region.map((codes) -> codes.contains(code)).orElse(true))
				.stream()
				.toArray(String[]::new);
		}
		return region.map((codes) -> codes.toArray(String[]::new)).orElse(null);
	}

	Optional<SizeBand> band() {
		return SizeBand.find(this.size);
	}

	/** Whether a network must list the city or must not, or null for either. */
	@Nullable Boolean isListed() {
		return (this.listed != null) ? ANSWERS.get(this.listed) : null;
	}

	/** Where the list goes on; with words it does not. */
	Optional<Cursor> cursor() {
		return (this.q == null) ? Cursor.parse(this.after) : Optional.empty();
	}

	/** Whether the list goes on from a page before. */
	public boolean isLater() {
		return cursor().isPresent();
	}

	/** The address of the list from its start, without one of the parameters. */
	String addressWithout(String parameter) {
		var parameters = parameters();
		parameters.remove(parameter);
		parameters.remove("after");
		return address(parameters);
	}

	/** The address of the list from its start. */
	public String start() {
		return addressWithout("after");
	}

	/** The address of what follows a city. */
	String addressAfter(CityRow city) {
		var parameters = parameters();
		parameters.put("after", List.of(Cursor.of(city).toString()));
		return address(parameters);
	}

	private TreeMap<String, List<String>> parameters() {
		var parameters = new TreeMap<String, List<String>>();
		if (this.q != null) {
			parameters.put("q", List.of(this.q));
		}
		for (var facet : CityFacet.values()) {
			var term = term(facet);
			if (term != null) {
				parameters.put(facet.parameter(), List.of(term));
			}
		}
		if (this.after != null) {
			parameters.put("after", List.of(this.after));
		}
		return parameters;
	}

	private static String address(Map<String, List<String>> parameters) {
		return parameters.isEmpty() ? "/cities" : "/cities?" + new Query(parameters);
	}

}
