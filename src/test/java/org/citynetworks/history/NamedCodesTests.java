package org.citynetworks.history;

import org.citynetworks.history.Part.Type;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NamedCodesTests {

	@ParameterizedTest
	@CsvSource({ "COUNTRY, Greece, GR", "COUNTRY, grèce, GR", "COUNTRY, gr, GR", "COUNTRY, GR, GR",
			"COUNTRY, Atlantis, Atlantis", "LANGUAGE, English, en", "LANGUAGE, anglais, en", "LANGUAGE, pt-BR, pt-BR",
			"LANGUAGE, Elvish, Elvish", "LINE, Greece, Greece" })
	void countriesAndLanguagesAreKnownByTheirNames(Type type, String typed, String code) {
		assertThat(NamedCodes.code(type, typed)).isEqualTo(code);
	}

}
