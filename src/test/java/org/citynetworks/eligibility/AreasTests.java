package org.citynetworks.eligibility;

import java.util.List;

import org.citynetworks.shared.Country;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class AreasTests {

	@ParameterizedTest
	@CsvSource({ "world,SL,IN", "africa,SL,IN", "africa,NO,OUT", "europe,NO,IN", "europe,TR,DOUBTFUL", "eu,NO,OUT",
			"eu,RE,IN", "eu,GB,OUT", "who-european-region,IL,IN", "who-european-region,GL,DOUBTFUL",
			"who-european-region,SL,OUT", "francophone,CH,IN", "francophone,SL,OUT", "francophone,PL,DOUBTFUL",
			"country-ca,CA,IN", "country-ca,US,OUT", "asia-pacific,FJ,IN", "latin-america,JM,IN",
			"north-america,MX,DOUBTFUL", "north-america,BR,OUT", "oceania,NZ,IN", "americas,BR,IN", "asia,JP,IN",
			"atlantis,NO,DOUBTFUL" })
	void tellWhetherACountryLiesInThem(String area, String country, Fit fit) {
		assertThat(Areas.fit(area, new Country(country), null)).isEqualTo(fit);
	}

	@Test
	void aRegionMayDifferFromItsCountry() {
		assertThat(Areas.fit("francophone", new Country("US"), "us-la")).isEqualTo(Fit.DOUBTFUL);
		assertThat(Areas.fit("francophone", new Country("US"), "us-ny")).isEqualTo(Fit.OUT);
	}

	@Test
	void haveAsManyCountriesAsTheirSourcesSay() {
		var countries = Country.all().stream().map(Country::code).toList();
		assertThat(in("eu", countries)).hasSize(27 + 7);
		assertThat(in("who-european-region", countries)).hasSize(53);
	}

	@Test
	void withoutACountryOnlyTheWorldIsSure() {
		assertThat(Areas.fit("world", null, null)).isEqualTo(Fit.IN);
		assertThat(Areas.fit("europe", null, null)).isEqualTo(Fit.DOUBTFUL);
	}

	private static List<String> in(String area, List<String> countries) {
		return countries.stream().filter((code) -> Areas.fit(area, new Country(code), null) == Fit.IN).toList();
	}

}
