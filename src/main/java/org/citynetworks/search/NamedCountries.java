package org.citynetworks.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.citynetworks.finder.Findable;
import org.citynetworks.finder.Named;
import org.citynetworks.finder.Named.Form;
import org.citynetworks.finder.Named.Name;
import org.citynetworks.shared.Country;
import org.citynetworks.shared.Language;

import org.springframework.stereotype.Component;

/**
 * What the countries of the world are called: in every language of CLDR, by their two
 * letters, and by names that have gone out of use.
 */
@Component
class NamedCountries implements Findable {

	/** However large a city: whoever types "Luxembourg" or "Singapore" sees both. */
	private static final long WEIGHT = 100_000_000;

	/** CLDR has the names of today. */
	private static final Map<String, List<String>> BY_OTHER_NAMES = Map.ofEntries(Map.entry("BO", List.of("Bolivia")),
			Map.entry("CD", List.of("DRC", "DR Congo", "Zaire")), Map.entry("CG", List.of("Republic of the Congo")),
			Map.entry("CI", List.of("Ivory Coast")), Map.entry("CV", List.of("Cape Verde")),
			Map.entry("CZ", List.of("Czech Republic")), Map.entry("GB", List.of("UK", "Great Britain")),
			Map.entry("KR", List.of("Republic of Korea")), Map.entry("MK", List.of("Macedonia")),
			Map.entry("MM", List.of("Burma")), Map.entry("NL", List.of("Holland")),
			Map.entry("PS", List.of("Palestine")), Map.entry("SZ", List.of("Swaziland")),
			Map.entry("TL", List.of("East Timor")), Map.entry("TR", List.of("Türkiye")),
			Map.entry("US", List.of("USA", "United States of America")));

	@Override
	public String kind() {
		return "country";
	}

	// They have none
	@Override
	public boolean followsRevisions() {
		return true;
	}

	@Override
	public boolean isAround() {
		return true;
	}

	@Override
	public void all(Consumer<Named> found) {
		Country.all().stream().map(NamedCountries::named).forEach(found);
	}

	private static Named named(Country country) {
		var names = new ArrayList<Name>();
		for (var language : Locale.getAvailableLocales()) {
			if (language.getCountry().isEmpty() && language.getVariant().isEmpty()) {
				names.add(new Name(country.name(language), null));
			}
		}
		BY_OTHER_NAMES.getOrDefault(country.code(), List.of()).forEach((name) -> names.add(new Name(name, null)));
		names.add(new Name(country.code(), null, Form.ACRONYM));
		return new Named(country.code().toLowerCase(Locale.ROOT), WEIGHT, names, Set.of());
	}

	@Override
	public int most() {
		return 10;
	}

	@Override
	public int suggested() {
		return 2;
	}

	@Override
	public Map<String, Shown> show(List<String> codes, Language language) {
		return codes.stream()
			.collect(Collectors.toMap((code) -> code, (code) -> new Shown("/countries/" + code,
					new Country(code.toUpperCase(Locale.ROOT)).name(language.locale()), null)));
	}

}
