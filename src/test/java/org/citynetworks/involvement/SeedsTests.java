package org.citynetworks.involvement;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.citynetworks.shared.Language;
import org.citynetworks.web.Http;
import org.citynetworks.web.ServerTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds {@code docs/seeds.md} against the site: each address works, and a sentence that
 * was supplied stands word for word on the page that says so.
 */
@ServerTest
class SeedsTests {

	private static final Path FILE = Path.of("docs/seeds.md");

	private static final Pattern ROW = Pattern.compile("^\\| (.+) \\| (`/.*`) \\|$", Pattern.MULTILINE);

	private static final Pattern ADDRESS = Pattern.compile("`(/[^`]*)`");

	/** The pages on which the text itself stands. */
	private static final List<String> SUPPLIED = List.of("/city-partnerships", "/city-scan", "/ethical-cities",
			"/private-sector", "/urban-scholars", "/internships");

	@Autowired
	private Http http;

	@ParameterizedTest
	@EnumSource
	void eachAddressWorksInEachLanguage(Language language) throws IOException {
		var addresses = rows().flatMap((row) -> row.addresses().stream()).distinct().toList();
		assertThat(addresses).isNotEmpty()
			.allSatisfy(
					(address) -> assertThat(this.http.get(language.prefix() + address).statusCode()).isEqualTo(200));
	}

	@Test
	void whatWasSuppliedStandsThereWordForWord() throws IOException {
		for (var page : SUPPLIED) {
			var text = this.http.text(page);
			var sentences = rows().filter((row) -> row.addresses().get(0).equals(page)).map(Row::sentence).toList();
			assertThat(sentences).hasSizeBetween(3, 4);
			assertThat(text).contains(sentences);
		}
	}

	private static Stream<Row> rows() throws IOException {
		return ROW.matcher(Files.readString(FILE))
			.results()
			.map((row) -> new Row(row.group(1),
					ADDRESS.matcher(row.group(2)).results().map((found) -> found.group(1)).toList()));
	}

	private record Row(String sentence, List<String> addresses) {

	}

}
