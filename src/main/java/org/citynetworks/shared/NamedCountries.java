package org.citynetworks.shared;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The countries that stand in a text, by their names in any language of the site; in
 * Equatorial Guinea, Guinea is not meant.
 *
 * @param unknown what stands between commas and names no country
 */
public record NamedCountries(Set<Country> countries, List<String> unknown) {

	private static final Set<String> EVERYWHERE = Set.of("anywhere", "partout");

	private static final List<Called> LONGEST_FIRST = Country.all()
		.stream()
		.flatMap((country) -> Arrays.stream(Language.values())
			.map((language) -> new Called(country, " " + Plain.words(country.name(language.locale())) + " ")))
		.sorted(Comparator.comparingInt((Called called) -> -called.name().length()))
		.toList();

	public static NamedCountries in(String text) {
		var unknown = Arrays.stream(text.split("[,;\\n]"))
			.map(String::strip)
			.filter((part) -> !part.isEmpty() && !EVERYWHERE.contains(Plain.words(part)) && find(part).isEmpty())
			.toList();
		return new NamedCountries(find(text), unknown);
	}

	private static Set<Country> find(String typed) {
		var found = new HashSet<Country>();
		var text = " " + Plain.words(typed) + " ";
		for (var called : LONGEST_FIRST) {
			if (text.contains(called.name())) {
				found.add(called.country());
				text = text.replace(called.name(), " | ");
			}
		}
		return found;
	}

	private record Called(Country country, String name) {

	}

}
