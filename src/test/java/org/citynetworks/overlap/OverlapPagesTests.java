package org.citynetworks.overlap;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.citynetworks.web.Http;
import org.citynetworks.web.ServerTest;
import org.citynetworks.web.Statements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@ServerTest
class OverlapPagesTests {

	@Autowired
	private Http http;

	@Autowired
	private Statements statements;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private FindOverlaps find;

	@Test
	void countsWhatStandsInBothLists() {
		var places = places();
		var expected = new HashMap<String, Integer>();
		places.forEach((one, ofOne) -> places.forEach((other, ofOther) -> {
			var both = new HashSet<>(ofOne);
			both.retainAll(ofOther);
			if (one.compareTo(other) <= 0 && !both.isEmpty()) {
				expected.put(one + " " + other, both.size());
			}
		}));
		assertThat(this.find.pairs()
			.stream()
			.collect(Collectors.toMap((pair) -> pair.one() + " " + pair.other(), FindOverlaps.Pair::shared)))
			.isEqualTo(expected);
		assertThat(expected).hasSizeGreaterThan(100);
	}

	@Test
	void theMatrixLeadsToTheSharedMembers() {
		var places = places();
		var both = new HashSet<>(places.get("c40-cities"));
		both.retainAll(places.get("eurocities"));
		assertThat(this.http.get("/overlap").body())
			.contains("<a href=\"/overlap?network=eurocities&amp;network=c40-cities\">" + both.size() + "</a>");
		var page = this.http.get("/overlap?network=eurocities&network=c40-cities").body();
		assertThat(text("/overlap?network=eurocities&network=c40-cities"))
			.contains(both.size() + " members are listed in each of them", "Amsterdam Netherlands");
		assertThat(page.split("<a href=\"/cities/")).hasSize(both.size() + 1);
	}

	@Test
	void saysHowWholeTheListsAre() {
		assertThat(text("/overlap")).containsPattern("Eurocities \\d+ whole list")
			.containsPattern("Rainbow Cities Network \\d+ partial list");
		assertThat(text("/overlap?network=c40-cities")).containsPattern("Partnership for Healthy Cities \\d+ ")
			.containsPattern("Resilient Cities Network at least \\d+ ")
			.contains("it shares none with:", "Regions4.");
		assertThat(text("/overlap?network=iclei")).contains("No list of its members could be read",
				"That does not mean that there is none");
	}

	@Test
	void takesUpToFourNetworksTogether() {
		assertThat(text(
				"/overlap?network=c40-cities&network=eurocities&network=partnership-for-healthy-cities&network=resilient-cities-network&network=icorn"))
			.contains("Up to 4 networks fit", "members are listed in each of them", "Paris France");
	}

	@Test
	void speaksFrench() {
		assertThat(text("/fr/overlap?network=c40-cities&network=eurocities"))
			.contains("Membres communs : C40 Cities, Eurocities", "Londres Royaume-Uni", "Copenhague Danemark");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/overlap", "/overlap?network=c40-cities", "/overlap?network=c40-cities&network=wego" })
	void asksTheDatabaseLittle(String address) {
		var before = this.statements.count();
		text(address);
		assertThat(this.statements.count() - before).isLessThanOrEqualTo(4);
	}

	@Test
	void helpsWhoAsksForWhatIsNoNetwork() {
		assertThat(text("/overlap?network=%3Cb%3E")).contains("No network stands at “&lt;b&gt;”",
				"Each network with each other");
	}

	private Map<String, Set<String>> places() {
		return this.jdbc.sql("""
				select slug, city_id, country, region_code
				from membership
				join network on network.id = network_id
				""")
			.query()
			.listOfRows()
			.stream()
			.filter((row) -> row.get("city_id") != null || row.get("region_code") != null)
			.collect(Collectors.groupingBy((row) -> (String) row.get("slug"),
					Collectors.mapping(
							(row) -> row.get("city_id") + "/" + row.get("country") + "/" + row.get("region_code"),
							Collectors.toSet())));
	}

	private String text(String address) {
		var answer = this.http.get(address);
		assertThat(answer.statusCode()).as(address).isEqualTo(200);
		assertThat(answer.body()).doesNotContain("??");
		return answer.body().replaceAll("(?s)<svg.*?</svg>|<[^>]+>", " ").replaceAll("[\\s\u00a0\u202f]+", " ");
	}

}
