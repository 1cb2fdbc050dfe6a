package org.citynetworks.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.citynetworks.shared.Country;
import org.citynetworks.shared.Plain;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.util.function.SingletonSupplier;

/**
 * What the countries of the world are called: in every language of CLDR, by their three
 * letters, and by names that have gone out of use.
 */
final class CountryNames {

	/** CLDR has the names of today. */
	private static final Map<String, List<String>> BY_OTHER_NAMES = Map.ofEntries(Map.entry("BO", List.of("Bolivia")),
			Map.entry("CD", List.of("DRC", "DR Congo", "Zaire")), Map.entry("CG", List.of("Republic of the Congo")),
			Map.entry("CI", List.of("Ivory Coast")), Map.entry("CV", List.of("Cape Verde")),
			Map.entry("CZ", List.of("Czech Republic")), Map.entry("GB", List.of("UK", "Great Britain")),
			Map.entry("KR", List.of("Republic of Korea")), Map.entry("MK", List.of("Macedonia")),
			Map.entry("MM", List.of("Burma")), Map.entry("NL", List.of("Holland")),
			Map.entry("PS", List.of("Palestine")), Map.entry("SZ", List.of("Swaziland")),
			Map.entry("TL", List.of("East Timor")), Map.entry("TR", List.of("Türkiye")),
			Map.entry("US", List.of("USA")));

	private static final SingletonSupplier<MultiValueMap<Country, Name>> ALL = SingletonSupplier.of(CountryNames::all);

	private CountryNames() {
	}

	static Collection<Name> of(Country country) {
		return ALL.obtain().getOrDefault(country, List.of());
	}

	private static MultiValueMap<Country, Name> all() {
		var names = new LinkedMultiValueMap<Country, Name>();
		for (var country : Country.all()) {
			var known = new ArrayList<String>();
			for (var language : Locale.getAvailableLocales()) {
				if (language.getCountry().isEmpty() && language.getVariant().isEmpty()) {
					add(names, country, known, country.name(language));
				}
			}
			BY_OTHER_NAMES.getOrDefault(country.code(), List.of()).forEach((name) -> add(names, country, known, name));
		}
		return names;
	}

	private static void add(MultiValueMap<Country, Name> names, Country country, List<String> known, String name) {
		var plain = Plain.words(name);
		if (!plain.isEmpty() && !known.contains(plain)) {
			known.add(plain);
			names.add(country, new Name(name, plain));
		}
	}

	/**
	 * One of the names of a country.
	 *
	 * @param plain the name as it is looked for
	 */
	record Name(String name, String plain) {

	}

}
