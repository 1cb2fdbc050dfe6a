package org.citynetworks.roster;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.citynetworks.city.City;
import org.citynetworks.city.Places;
import org.citynetworks.finder.Closeness;
import org.citynetworks.finder.Finder;
import org.citynetworks.finder.Match;
import org.citynetworks.finder.Wanted;
import org.citynetworks.history.State;
import org.citynetworks.shared.Language;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Makes what was typed of a city into what an entry says, and finds the cities that could
 * be meant.
 */
@Component
class ReadCity {

	private static final int MOST = 20;

	private static final int MOST_SLIPS = 2;

	private static final Pattern ADDRESS = Pattern.compile("(?:.*/cities/)?([0-9]{1,18})(?:-[^/]*)?");

	private final Finder finder;

	private final Places places;

	ReadCity(Finder finder, Places places) {
		this.finder = finder;
		this.places = places;
	}

	/**
	 * The state that a form comes to. What is not known of a part lies where the whole
	 * lies; a region that has no such name is one of that code, or none.
	 */
	State state(CityForm form, @Nullable City whole, Language language) {
		return form.state(region(form, language), degrees(form.latitude(), (whole != null) ? whole.latitude() : null),
				degrees(form.longitude(), (whole != null) ? whole.longitude() : null),
				(whole != null) ? whole.id() : null);
	}

	private @Nullable String region(CityForm form, Language language) {
		var typed = form.region();
		if (typed == null) {
			return null;
		}
		var there = Wanted.of(typed, "region", MOST).within(country(form.country()));
		return this.finder.find(there)
			.stream()
			.filter((match) -> match.closeness() == Closeness.NAME)
			.map((match) -> this.places.getRegion(match.key(), language).code())
			.findFirst()
			.orElse(typed.toUpperCase(Locale.ROOT));
	}

	private static Set<String> country(@Nullable String code) {
		return (code != null) ? Set.of("country/" + code.toLowerCase(Locale.ROOT)) : Set.of();
	}

	// A comma is a point in most of the world
	private static @Nullable String degrees(@Nullable String typed, @Nullable Double otherwise) {
		return (typed != null) ? typed.replace(',', '.').replace('−', '-')
				: (otherwise != null) ? Double.toString(otherwise) : null;
	}

	/** The cities that could be the one whose part it is: one if it is clear which. */
	List<City> wholes(CityForm form, Language language) {
		var typed = Objects.requireNonNullElse(form.whole(), "");
		var number = ADDRESS.matcher(typed);
		if (number.matches()) {
			return this.places.getCities(List.of(Long.parseLong(number.group(1))), language);
		}
		var chosen = ADDRESS.matcher(Objects.requireNonNullElse(form.chosen(), ""));
		var called = called(typed, form.country(), Match::isWhole, language);
		var all = called.isEmpty() ? called(typed, form.country(), (match) -> true, language) : called;
		var one = all.stream().filter((city) -> chosen.matches() && chosen.group(1).equals(Long.toString(city.id())));
		return one.findFirst().map(List::of).orElse(all);
	}

	/** The cities of the country that are called like it, or nearly. */
	List<City> alike(CityForm form, Language language) {
		return called(Objects.requireNonNullElse(form.name(), ""), form.country(), (match) -> match.isWhole()
				|| match.closeness() == Closeness.NEARLY && isAsLong(match.name(), form.name()), language);
	}

	// One that is nearly written like a part of it is another one
	private static boolean isAsLong(String name, @Nullable String typed) {
		return typed != null && Math.abs(name.length() - typed.strip().length()) <= MOST_SLIPS;
	}

	private List<City> called(String name, @Nullable String country, Predicate<Match> filter, Language language) {
		var ids = this.finder.find(Wanted.of(name, "city", MOST).within(country(country)))
			.stream()
			.filter(filter)
			.map((match) -> Long.valueOf(match.key()))
			.toList();
		return this.places.getCities(ids, language)
			.stream()
			.filter((city) -> city.country().code().equals(country) && city.partOf() == null)
			.toList();
	}

	static <T> Optional<T> single(List<T> list) {
		return (list.size() == 1) ? Optional.of(list.get(0)) : Optional.empty();
	}

}
