package org.citynetworks.roster;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import com.ibm.icu.text.Collator;
import org.citynetworks.shared.Country;

/**
 * The countries of a list to choose from, in the order of their names.
 */
final class Countries {

	private Countries() {
	}

	static List<Choice> in(Locale locale) {
		return Country.all()
			.stream()
			.map((country) -> new Choice(country.code(), country.name(locale)))
			.sorted(Comparator.comparing(Choice::name, Collator.getInstance(locale)))
			.toList();
	}

	/** A country and what it is called. */
	record Choice(String code, String name) {

	}

}
