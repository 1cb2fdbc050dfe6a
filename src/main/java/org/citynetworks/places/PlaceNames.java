package org.citynetworks.places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import org.citynetworks.city.Places.Name;
import org.citynetworks.shared.Country;
import org.citynetworks.shared.Language;

/**
 * What a place is called in other languages, those in which it is called alike together.
 */
final class PlaceNames {

	private PlaceNames() {
	}

	/**
	 * The names that differ from the one over the page. What GeoNames call it comes
	 * first, then the names in the main language of the country, then those in its
	 * script.
	 * @param shown the name over the page
	 * @param first what GeoNames call it
	 */
	static List<SameName> of(List<Name> names, String shown, String first, Country country, Locale locale) {
		var home = ULocale.addLikelySubtags(new ULocale("und", country.code()));
		var nearestFirst = Comparator.comparing((Name name) -> name.name().equals(first) ? -1 : distance(name, home));
		var byName = new TreeMap<String, List<Name>>(Collator.getInstance(locale));
		names.stream()
			.filter((name) -> !name.name().equals(shown))
			.sorted(nearestFirst)
			.forEach((name) -> byName.computeIfAbsent(name.name(), (same) -> new ArrayList<>()).add(name));
		return byName.values()
			.stream()
			.sorted(Comparator.comparing((same) -> same.get(0), nearestFirst))
			.map((same) -> SameName.of(same, locale))
			.toList();
	}

	private static int distance(Name name, ULocale home) {
		var language = ULocale.addLikelySubtags(ULocale.forLanguageTag(name.language()));
		if (language.getLanguage().equals(home.getLanguage())) {
			return 0;
		}
		return language.getScript().equals(home.getScript()) ? 1 : 2;
	}

	/**
	 * A name, and the languages that use it.
	 *
	 * @param tag one of them, as BCP 47 has it
	 * @param languages all of them, as the page names them
	 */
	record SameName(String name, String tag, List<String> languages) {

		static SameName of(List<Name> same, Locale locale) {
			return new SameName(same.get(0).name(), same.get(0).language(),
					same.stream()
						.map((name) -> Language.name(name.language(), locale))
						.sorted(Collator.getInstance(locale))
						.toList());
		}

	}

}
