package org.citynetworks.cities;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.citynetworks.city.SizeBand;
import org.citynetworks.export.DataOf;
import org.citynetworks.shared.Country;
import org.citynetworks.shared.WorldRegion;
import org.citynetworks.web.Http;
import org.citynetworks.web.Query;
import org.citynetworks.web.ServerTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Compares what the page says beside a choice, what it says once the choice is made, and
 * what is given as data with the cities counted one by one.
 */
@ServerTest
class CityFacetsTests {

	private static final int FILTERS = 25;

	/** The data of more than that are not asked for, to be done soon. */
	private static final int MOST_AS_DATA = 3000;

	private static final Pattern COUNT = Pattern.compile("class=\"count-line\">([0-9,]+|One|No) cit");

	private static final Pattern OPTION = Pattern
		.compile("<option value=\"(\\w\\w)\"[^>]*>[^<]*\\(([0-9,]+)\\)</option>");

	private static final Pattern RADIO = Pattern
		.compile("<input type=\"radio\" name=\"(\\w+)\" value=\"([^\"]*)\"[^>]*>\\s*"
				+ "<span>[^<]*</span>\\s*<span class=\"count\">([0-9,]+)</span>");

	@Autowired
	private Http http;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void everyCountIsThatOfTheCitiesOneByOne() {
		var seed = new Random().nextInt(1_000_000);
		System.out.println("Filters of cities from the seed " + seed);
		var random = new Random(seed);
		var cities = this.jdbc.sql("""
				select country, population, id in (select city_id from membership where city_id is not null) as listed
				from city
				""").query(Plainly.class).list();
		for (int i = 0; i < FILTERS; i++) {
			var filter = filter(random);
			var page = this.http.get("/cities?" + query(filter)).body();
			var count = (int) cities.stream().filter((city) -> city.isOf(filter)).count();
			var counts = counts(cities, filter);
			assertThat(number(COUNT, page)).as("%s, seed %d", filter, seed).isEqualTo(count);
			assertThat(choices(page)).as("%s, seed %d", filter, seed)
				.hasSizeGreaterThan(250)
				.allSatisfy((choice) -> assertThat(choice.count()).as(choice.toString())
					.isEqualTo(counts.get(choice.side()).getOrDefault(choice.term(), 0L)));
			if (count <= MOST_AS_DATA) {
				assertThat(new DataOf(this.http).json("/cities.json?" + query(filter)).get("count").asInt())
					.as("%s, seed %d", filter, seed)
					.isEqualTo(count);
			}
		}
	}

	@Test
	void choicesAmongWordsAreCountedToo() {
		var page = this.http.get("/cities?q=Lausanne").body();
		var chosen = choices(page).stream()
			.filter((choice) -> choice.side().equals("country") && choice.count() > 0)
			.toList();
		assertThat(chosen).isNotEmpty()
			.allSatisfy((choice) -> assertThat(
					number(COUNT, this.http.get("/cities?q=Lausanne&country=" + choice.term()).body()))
				.isEqualTo(choice.count()));
	}

	private static Map<String, String> filter(Random random) {
		var filter = new TreeMap<String, String>();
		var countries = Country.all();
		if (random.nextBoolean()) {
			filter.put("country", countries.get(random.nextInt(countries.size())).code().toLowerCase(Locale.ROOT));
		}
		if (random.nextBoolean()) {
			filter.put("region", WorldRegion.values()[random.nextInt(WorldRegion.values().length)].slug());
		}
		if (random.nextBoolean()) {
			filter.put("size", SizeBand.values()[random.nextInt(SizeBand.values().length)].slug());
		}
		if (random.nextBoolean()) {
			filter.put("listed", random.nextBoolean() ? "yes" : "no");
		}
		return filter;
	}

	/** How many cities there are by side and term, and under "" without a term. */
	private static Map<String, Map<String, Long>> counts(List<Plainly> cities, Map<String, String> filter) {
		var counts = new TreeMap<String, Map<String, Long>>();
		for (var side : List.of("country", "region", "size", "listed")) {
			var rest = new TreeMap<>(filter);
			rest.remove(side);
			var all = cities.stream().filter((city) -> city.isOf(rest)).toList();
			var byTerm = all.stream().collect(Collectors.groupingBy((city) -> city.term(side), Collectors.counting()));
			byTerm.put("", (long) all.size());
			counts.put(side, byTerm);
		}
		return counts;
	}

	private static String query(Map<String, String> filter) {
		var parameters = new TreeMap<String, List<String>>();
		filter.forEach((name, value) -> parameters.put(name, List.of(value)));
		return new Query(parameters).toString();
	}

	private static List<Shown> choices(String page) {
		var choices = new ArrayList<Shown>();
		OPTION.matcher(page)
			.results()
			.forEach((found) -> choices.add(new Shown("country", found.group(1), number(found.group(2)))));
		RADIO.matcher(page)
			.results()
			.forEach((found) -> choices.add(new Shown(found.group(1), found.group(2), number(found.group(3)))));
		return choices;
	}

	private static int number(Pattern pattern, String page) {
		return pattern.matcher(page).results().map((found) -> number(found.group(1))).findFirst().orElseThrow();
	}

	private static int number(String text) {
		return switch (text) {
			case "No" -> 0;
			case "One" -> 1;
			default -> Integer.parseInt(text.replace(",", ""));
		};
	}

	/** A choice as the page shows it. */
	private record Shown(String side, String term, long count) {

	}

	/** What of a city can be chosen. */
	private record Plainly(String country, @Nullable Integer population, boolean listed) {

		boolean isOf(Map<String, String> filter) {
			return filter.entrySet().stream().allMatch((one) -> term(one.getKey()).equals(one.getValue()));
		}

		String term(String side) {
			return switch (side) {
				case "country" -> this.country.toLowerCase(Locale.ROOT);
				case "region" -> WorldRegion.of(new Country(this.country)).map(WorldRegion::slug).orElse("nowhere");
				case "listed" -> this.listed ? "yes" : "no";
				default -> size();
			};
		}

		private String size() {
			if (this.population == null) {
				return "unknown";
			}
			if (this.population < 50_000) {
				return "under-50000";
			}
			if (this.population < 250_000) {
				return "50000-250000";
			}
			return (this.population < 1_000_000) ? "250000-1000000" : "from-1000000";
		}

	}

}
