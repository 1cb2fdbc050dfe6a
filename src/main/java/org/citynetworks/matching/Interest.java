package org.citynetworks.matching;

import java.util.Set;
import java.util.stream.Collectors;

import org.citynetworks.answer.Answers;
import org.citynetworks.answer.ReadAnswer;
import org.citynetworks.expression.Meanings;
import org.citynetworks.shared.Country;
import org.citynetworks.shared.NamedCountries;

/**
 * What somebody is interested in, as far as it can be compared.
 *
 * @param countries those that were named; all if none was
 */
record Interest(Set<Country> countries, Set<Integer> goals, Set<String> themes) {

	static Interest of(Answers answers) {
		return new Interest(NamedCountries.in(answers.meaning(Meanings.COUNTRIES)).countries(),
				ReadAnswer.choices(answers.meaning(Meanings.GOALS))
					.stream()
					.filter((goal) -> goal.matches("[0-9]{1,2}"))
					.map(Integer::valueOf)
					.collect(Collectors.toUnmodifiableSet()),
				Set.copyOf(ReadAnswer.choices(answers.meaning(Meanings.THEMES))));
	}

}
