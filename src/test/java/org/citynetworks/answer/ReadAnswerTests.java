package org.citynetworks.answer;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ReadAnswerTests {

	@ParameterizedTest
	@ValueSource(strings = { "2027-12-31", "31/12/2027", "31.12.2027", "31-12-2027", "31 December 2027",
			"31 décembre 2027", "31 DECEMBRE 2027", "le 31 décembre 2027", "31st of December, 2027",
			"December 31, 2027", "31 Dec 2027", " 31 déc. 2027 " })
	void readsADayHoweverItIsWritten(String typed) {
		assertThat(ReadAnswer.day(typed)).contains(LocalDate.of(2027, 12, 31));
	}

	@Test
	void readsTheFirstAsFrenchWritesIt() {
		assertThat(ReadAnswer.day("1er juin 2027")).contains(LocalDate.of(2027, 6, 1));
	}

	@ParameterizedTest
	@ValueSource(strings = { "31/02/2027", "2027", "soon", "31 ju 2027", "12/2027", "31 jui 2027", "", "99999999999" })
	void takesNothingElseForADay(String typed) {
		assertThat(ReadAnswer.day(typed)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "1234567|1234567", "1 234 567|1234567", "1\u00A0234\u202F567|1234567", "1,234,567|1234567",
					"1.234.567|1234567", "1’234’567|1234567", "12.5|12.5", "12,5|12.5", "1,234.5|1234.5",
					"1.234,5|1234.5", "-3|-3", "−3|-3", "0.125|0.125", "1,234|1234" })
	void readsANumberHoweverItIsWritten(String typed, BigDecimal number) {
		assertThat(ReadAnswer.number(typed)).contains(number);
	}

	@ParameterizedTest
	@ValueSource(strings = { "many", "12 %", "1,2,3", "", "1e9", "--1", "٣" })
	void takesNothingElseForANumber(String typed) {
		assertThat(ReadAnswer.number(typed)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://www.geneve.ch/a?b=c", "www.geneve.ch", "http://geneve.ch" })
	void readsAnAddressWithItsBeginningAndWithout(String typed) {
		assertThat(ReadAnswer.address(typed)).isPresent();
	}

	@ParameterizedTest
	@ValueSource(strings = { "javascript:alert(1)", "geneve", "data:text/html,x", "mailto:a@example.org", "a b" })
	void takesNothingElseForAnAddress(String typed) {
		assertThat(ReadAnswer.address(typed)).isEmpty();
	}

}
