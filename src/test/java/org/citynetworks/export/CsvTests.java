package org.citynetworks.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;

import de.siegmar.fastcsv.reader.CsvReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTests {

	@ParameterizedTest
	@ValueSource(strings = { "=1", "+1", "-a", "@a", "\ta", "\ra", "\n=1", "＝1", "-1+1", "--1", "-" })
	void aCellThatASpreadsheetWouldReckonWithIsText(String cell) {
		assertThat(written(List.of(cell, List.of(cell, "b")))).containsExactly("'" + cell, "'" + cell + " | b");
	}

	@Test
	void numbersStayNumbers() {
		assertThat(written(List.of(-33.9, -7, "-33.9", "a=1", List.of(-1, 2)))).containsExactly("-33.9", "-7", "-33.9",
				"a=1", "'-1 | 2");
	}

	@Test
	void whateverIsWrittenCanBeRead() {
		assertThat(written(Arrays.asList("a,b", "\"", "two\r\nlines", "\u0001", "\u202Eא", null, true, "🏙", " a ")))
			.containsExactly("a,b", "\"", "two\r\nlines", "\u0001", "\u202Eא", "", "true", "🏙", " a ");
	}

	@Test
	void aFileBeginsAsSpreadsheetsKnowUtf8() {
		var target = new StringWriter();
		var csv = new Csv(target);
		csv.row(List.of("a", "é"));
		csv.flush();
		assertThat(target).hasToString("\uFEFFa,é\r\n");
	}

	private static List<String> written(List<?> row) {
		var target = new StringWriter();
		var csv = new Csv(target);
		csv.row(row);
		csv.flush();
		return CsvReader.builder()
			.ofCsvRecord(target.toString().substring(1))
			.stream()
			.findFirst()
			.orElseThrow()
			.getFields();
	}

}
