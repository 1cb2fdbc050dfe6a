package org.citynetworks.cities;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

import de.siegmar.fastcsv.reader.CsvReader;
import org.citynetworks.export.DataOf;
import org.citynetworks.web.Http;
import org.citynetworks.web.ServerTest;
import org.citynetworks.web.Statements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;

@ServerTest
class CitiesDataTests {

	private static final Pattern CITY = Pattern.compile("<div class=\"who\">\\s*<a href=\"(/[^\"]*)\"");

	private static final Pattern NEXT = Pattern.compile("<a rel=\"next\" href=\"([^\"]*)\"");

	@Autowired
	private Http http;

	@Autowired
	private Statements statements;

	@Test
	void everyCityOfTheWorldIsInOneFile() throws IOException {
		var answer = this.http.bytes("/cities.csv", "Accept-Encoding", "gzip");
		assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
		assertThat(answer.headers().firstValue("Content-Disposition")).hasValue("attachment; filename=\"cities.csv\"");
		var ids = new ArrayList<String>();
		try (var rows = CsvReader.builder()
			.detectBomHeader(true)
			.ofNamedCsvRecord(new GZIPInputStream(new ByteArrayInputStream(answer.body())), StandardCharsets.UTF_8)) {
			rows.forEach((row) -> ids.add(row.getField("id")));
		}
		assertThat(ids).hasSize(135_234).doesNotHaveDuplicates();
		var before = this.statements.count();
		var etag = answer.headers().firstValue("ETag").orElseThrow();
		assertThat(this.http.get("/cities.csv", "Accept-Encoding", "gzip", "If-None-Match", etag).statusCode())
			.isEqualTo(304);
		var head = this.http.send("HEAD", "/cities.csv", "Accept-Encoding", "gzip");
		assertThat(head.headers().firstValue("Content-Length")).hasValue(String.valueOf(answer.body().length));
		assertThat(this.statements.count()).isEqualTo(before);
	}

	@ParameterizedTest
	@ValueSource(strings = { "?country=lu", "?q=san&country=cr", "?q=Genf", "?listed=yes&region=oceania",
			"?size=from-1000000&country=fr" })
	void dataHoldWhatThePagesHold(String query) {
		var onPages = new ArrayList<String>();
		var address = "/fr/cities" + query;
		while (address != null) {
			var page = this.http.get(address).body();
			CITY.matcher(page).results().forEach((link) -> onPages.add(link.group(1)));
			address = NEXT.matcher(page)
				.results()
				.findFirst()
				.map((link) -> link.group(1).replace("&amp;", "&"))
				.orElse(null);
		}
		assertThat(onPages).isNotEmpty();
		assertThat(data().csv("/fr/cities.csv" + query)).map((row) -> DataOf.path(row.getField("address")))
			.isEqualTo(onPages);
		var json = data().json("/fr/cities.json" + query);
		assertThat(json.get("rows")).map((row) -> DataOf.path(row.get("address").asString())).isEqualTo(onPages);
		assertThat(json.get("count").asInt()).isEqualTo(onPages.size());
		assertThat(data().json("/fr/cities.geojson" + query).get("features"))
			.map((feature) -> DataOf.path(feature.get("properties").get("address").asString()))
			.isEqualTo(onPages);
	}

	@Test
	void aCityStandsWhereItStands() {
		var geneva = data().json("/cities.geojson?country=ch").get("features").get(1);
		assertThat(geneva.get("geometry").get("coordinates")).map(JsonNode::asDouble)
			.containsExactly(6.14569, 46.20222);
		assertThat(geneva.get("properties").get("name").asString()).isEqualTo("Geneva");
		assertThat(geneva.get("properties").get("source").asString()).isEqualTo("https://www.geonames.org/2660646");
		assertThat(data().csv("/fr/cities.csv?q=Genf").get(0).getField("name")).isEqualTo("Genève");
	}

	@ParameterizedTest
	@CsvSource({ "/cities.json?country=zz,400,country: zz", "/cities.csv?size=big,400,size: big",
			"/cities.geojson?listed=perhaps,400,listed: perhaps", "/cities.csv?after=9-1,400,after: 9-1" })
	void whatDoesNotExistIsNotTakenForAll(String address, int status, String detail) {
		var answer = this.http.get(address);
		assertThat(answer.statusCode()).isEqualTo(status);
		assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
		assertThat(JsonMapper.shared().readTree(answer.body()).get("detail").asString()).isEqualTo(detail);
	}

	private DataOf data() {
		return new DataOf(this.http);
	}

}
