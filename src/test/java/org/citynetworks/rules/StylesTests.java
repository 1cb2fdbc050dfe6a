package org.citynetworks.rules;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The style sheet follows the direction of writing and stays small.
 */
class StylesTests {

	private static final Path SHEET = Path.of("src/main/resources/static/css/site.css");

	private static final Pattern PHYSICAL = Pattern
		.compile("[{;\\s](margin|padding|border|inset|scroll-margin|scroll-padding)-(left|right|top|bottom)|"
				+ "[{;\\s](left|right|top|bottom|width|height|min-width|min-height|max-width|max-height)\\s*:|"
				+ "(text-align|float|clear)\\s*:\\s*(left|right)");

	private static final int MOST_BYTES = 20_000;

	@Test
	void theSheetUsesLogicalPropertiesOnly() throws IOException {
		var rules = Files.readString(SHEET).replaceAll("@media[^{]*", "");
		assertThat(PHYSICAL.matcher(rules).results().map((found) -> found.group().strip())).isEmpty();
	}

	@Test
	void theSheetStaysUnderTwentyKilobytesCompressed() throws IOException {
		var bytes = new ByteArrayOutputStream();
		try (var gzip = new GZIPOutputStream(bytes)) {
			Files.copy(SHEET, gzip);
		}
		assertThat(bytes.size()).isLessThan(MOST_BYTES);
	}

}
