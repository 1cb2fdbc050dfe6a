package org.citynetworks.atlas;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RegionsTests {

	@ParameterizedTest
	@CsvSource({ "CH, europe francophone who-european-region world",
			"FR, eu europe francophone who-european-region world", "GB, europe who-european-region world",
			"CY, asia asia-pacific eu europe francophone who-european-region world",
			"CA, americas country-ca francophone north-america world", "MX, americas latin-america world",
			"SN, africa francophone world", "KZ, asia asia-pacific who-european-region world", "FJ, asia-pacific world",
			"XK, europe world" })
	void aCountryLiesInItsRegions(String country, String terms) {
		assertThat(Regions.terms(country)).containsExactly(terms.split(" "));
	}

	@Test
	void theListsAreWhole() {
		assertThat(Regions.EUROPEAN_UNION).hasSize(27);
		assertThat(Regions.WHO_EUROPE).hasSize(53).containsAll(Regions.EUROPEAN_UNION);
		assertThat(Regions.FRANCOPHONE).hasSize(53);
	}

}
