package org.citynetworks.matching;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.citynetworks.answer.Answers;
import org.citynetworks.answer.ReadAnswer;
import org.citynetworks.expression.Meanings;
import org.citynetworks.shared.Country;
import org.citynetworks.shared.Language;
import org.citynetworks.shared.Plain;

/**
 * What somebody is interested in, as far as it can be compared.
 *
 * @param countries those that were named; all if none was
 */
record Interest(Set<Country> countries, Set<Integer> goals, Set<String> themes) {

	private static final List<Called> LONGEST_FIRST = Country.all()
		.stream()
		.flatMap((country) -> Arrays.stream(Language.values())
			.map((language) -> new Called(country, " " + Plain.words(country.name(language.locale())) + " ")))
		.sorted(Comparator.comparingInt((Called called) -> -called.name().length()))
		.toList();

	static Interest of(Answers answers) {
		return new Interest(countries(answers.meaning(Meanings.COUNTRIES)),
				ReadAnswer.choices(answers.meaning(Meanings.GOALS))
					.stream()
					.filter((goal) -> goal.matches("[0-9]{1,2}"))
					.map(Integer::valueOf)
					.collect(Collectors.toUnmodifiableSet()),
				Set.copyOf(ReadAnswer.choices(answers.meaning(Meanings.THEMES))));
	}

	/**
	 * The countries that stand in a text, by their names in any language of the site; in
	 * Equatorial Guinea, Guinea is not meant.
	 */
	static Set<Country> countries(String typed) {
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
