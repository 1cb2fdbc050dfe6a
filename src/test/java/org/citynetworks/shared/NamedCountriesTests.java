package org.citynetworks.shared;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NamedCountriesTests {

	@Test
	void countriesAreReadInAnyLanguageAndOneIsNotMistakenForAnother() {
		assertThat(NamedCountries.in("Équateur; la Guinée équatoriale et South Korea").countries())
			.extracting(Country::code)
			.containsExactlyInAnyOrder("EC", "GQ", "KR");
		assertThat(NamedCountries.in("Guinea, Equatorial Guinea, Nigeria").countries()).extracting(Country::code)
			.containsExactlyInAnyOrder("GN", "GQ", "NG");
	}

	@Test
	void whatNamesNoCountryIsTold() {
		assertThat(NamedCountries.in("Kenya, Swizerland, Partout").unknown()).containsExactly("Swizerland");
		assertThat(NamedCountries.in("anywhere")).isEqualTo(new NamedCountries(Set.of(), List.of()));
	}

}
