package org.citynetworks.joining;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.citynetworks.eligibility.Government;
import org.citynetworks.web.Query;
import org.jspecify.annotations.Nullable;

/**
 * Who asks, and about what, as it stands in the address; what does not exist says
 * nothing.
 *
 * @param q the name of a city or a region, before one of them is chosen
 * @param city its number, with or without its name ({@code 2660646-geneve})
 * @param region the key of a region ({@code ng-05})
 * @param country two letters (ISO 3166-1)
 * @param population inhabitants, as somebody typed them
 * @param government the kind of government
 * @param theme what the place cares about
 * @param sdg the goals that it cares about
 * @param network the network that it asks about, or null for all
 */
record Asked(@Nullable String q, @Nullable String city, @Nullable String region, @Nullable String country,
		@Nullable String population, @Nullable String government, List<String> theme, List<String> sdg,
		@Nullable String network) {

	private static final int MOST_TERMS = 20;

	private static final int MOST_DIGITS = 9;

	Asked {
		q = Query.said(q);
		city = Query.term(city);
		region = Query.term(region);
		country = Query.term(country);
		population = Query.said(population);
		government = Query.term(government);
		network = Query.term(network);
		theme = terms(theme);
		sdg = terms(sdg);
	}

	private static List<String> terms(@Nullable List<String> terms) {
		return (terms == null) ? List.of()
				: terms.stream()
					.flatMap((term) -> Stream.ofNullable(Query.term(term)))
					.distinct()
					.limit(MOST_TERMS)
					.toList();
	}

	/** The number of a city, where the address has one. */
	Optional<Long> cityId() {
		return Optional.ofNullable(this.city)
			.map((key) -> key.split("-", 2)[0])
			.filter((id) -> id.matches("[0-9]{1,18}"))
			.map(Long::valueOf);
	}

	/** How many inhabitants somebody says there are, however the digits are grouped. */
	Optional<Long> inhabitants() {
		return Optional.ofNullable(this.population)
			.map((text) -> text.replaceAll("[\\s\\u00A0\\u202F.,'’]", ""))
			.filter((digits) -> digits.matches("[0-9]{1," + MOST_DIGITS + "}"))
			.map(Long::valueOf);
	}

	/** Whether a number of inhabitants was typed that is none. */
	public boolean isMistyped() {
		return this.population != null && inhabitants().isEmpty();
	}

	Optional<Government> kind() {
		return Government.find(this.government);
	}

	/** Whether nothing was asked yet. */
	public boolean isEmpty() {
		return this.q == null && this.city == null && this.region == null && this.country == null
				&& this.population == null && this.government == null;
	}

	/** The same question for a place that was chosen among several. */
	public String addressFor(String parameter, String key) {
		var parameters = new TreeMap<String, List<String>>();
		put(parameters, "network", this.network);
		parameters.put(parameter, List.of(key));
		parameters.put("theme", this.theme);
		parameters.put("sdg", this.sdg);
		return "/which-networks?" + new Query(parameters);
	}

	/** The memo on a network for who asks. */
	String memo(String slug) {
		var parameters = place();
		return "/networks/" + slug + "/memo" + (parameters.isEmpty() ? "" : "?" + new Query(parameters));
	}

	/** The answers of all networks to who asks. */
	String all() {
		var parameters = place();
		return "/which-networks" + (parameters.isEmpty() ? "" : "?" + new Query(parameters));
	}

	private TreeMap<String, List<String>> place() {
		var parameters = new TreeMap<String, List<String>>();
		put(parameters, "city", this.city);
		put(parameters, "region", this.region);
		put(parameters, "country", this.country);
		put(parameters, "population", this.population);
		put(parameters, "government", this.government);
		return parameters;
	}

	private static void put(Map<String, List<String>> parameters, String name, @Nullable String value) {
		if (value != null) {
			parameters.put(name, List.of(value));
		}
	}

}
