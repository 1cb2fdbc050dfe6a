package org.citynetworks.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.citynetworks.web.Http;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reads what the site gives as data, as a program would.
 */
public record DataOf(Http http) {

	public List<NamedCsvRecord> csv(String address) {
		var answer = this.http.bytes(address);
		assertThat(answer.statusCode()).as(address).isEqualTo(200);
		assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/csv;charset=utf-8");
		try (var rows = CsvReader.builder()
			.detectBomHeader(true)
			.ofNamedCsvRecord(new ByteArrayInputStream(answer.body()), StandardCharsets.UTF_8)) {
			return rows.stream().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public JsonNode json(String address) {
		var answer = this.http.get(address);
		assertThat(answer.statusCode()).as(address).isEqualTo(200);
		assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).matches("application/(geo\\+)?json");
		return JsonMapper.shared().readTree(answer.body());
	}

	/** An address of the site as a page links to it. */
	public static String path(String address) {
		return address.replaceFirst("https?://[^/]*", "");
	}

}
