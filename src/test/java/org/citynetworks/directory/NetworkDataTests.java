package org.citynetworks.directory;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.citynetworks.export.DataOf;
import org.citynetworks.web.Http;
import org.citynetworks.web.ServerTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@ServerTest
class NetworkDataTests {

	private static final Pattern NETWORK = Pattern.compile("<h3[^>]*>\\s*<a href=\"(/networks/[^\"/]*)\"");

	private static final Pattern MEMBERS = Pattern.compile("<h2 class=\"count-line\">([0-9,]+) member");

	private static final Pattern DATA = Pattern.compile("<link rel=\"alternate\" type=\"[^\"]*\" href=\"([^\"]*)\"");

	private static final Pattern EXPLAINED = Pattern.compile("<dt><code>(\\w+)</code></dt>\\s*<dd>[^<?]+</dd>");

	private static final Pattern LINKED = Pattern.compile("<script type=\"application/ld\\+json\">([^<]*)</script>");

	@Autowired
	private Http http;

	@Autowired
	private JdbcClient jdbc;

	@ParameterizedTest
	@ValueSource(strings = { "", "?theme=health", "?q=climate&sort=founded", "?open=city&from=europe&size=under-50000",
			"?q=xylophone" })
	void theListIsTheSameAsDataAndOnThePage(String query) {
		var onPage = found(NETWORK, "/networks" + query);
		assertThat(onPage.isEmpty()).isEqualTo(query.contains("xylophone"));
		assertThat(data().csv("/networks.csv" + query)).map((row) -> DataOf.path(row.getField("address")))
			.isEqualTo(onPage);
		assertThat(data().json("/networks.json" + query).get("rows"))
			.map((row) -> DataOf.path(row.get("address").asString()))
			.isEqualTo(onPage);
	}

	@Test
	void everyStatementOfAListStandsBesideItsSource() {
		var networks = data().json("/fr/networks.json").get("rows");
		var values = 0;
		for (var network : networks) {
			for (var field : List.of("acronym", "theme", "sdg", "stated_figure", "fee_amount", "mission")) {
				assertThat(network.get(field + "_source")).hasSameSizeAs(network.get(field));
				values += network.get(field).size();
			}
		}
		assertThat(values).isEqualTo(this.jdbc.sql("""
				select count(*) from fact
				where subject like 'network/%'
					and field in ('acronym', 'theme', 'sdg', 'stated_figure', 'fee_amount', 'mission')
				""").query(Integer.class).single());
		assertThat(networks.get(0).get("theme_label")).isNotEmpty()
			.allSatisfy((label) -> assertThat(label.asString()).doesNotContain("-action"));
	}

	@Test
	void noFieldOfTheFactsIsMissing() {
		var columns = data().csv("/networks.csv").get(0).getHeader();
		assertThat(columns).containsAll(this.jdbc.sql("select distinct field from fact where subject like 'network/%'")
			.query(String.class)
			.list());
	}

	@Test
	void anEntryIsGivenToTheLastStatement() {
		var statements = this.jdbc.sql("select count(*) from fact where subject = 'network/icorn'")
			.query(Integer.class)
			.single();
		var entry = data().json("/networks/icorn.json");
		assertThat(entry.get("rows")).hasSize(statements).allSatisfy((row) -> {
			assertThat(row.get("basis").asString()).isNotBlank();
			assertThat(row.get("source").asString()).isNotBlank();
		});
		assertThat(entry.get("supplied_text").get(0).asString())
			.isEqualTo(this.jdbc.sql("select split_part(supplied_text, E'\\n', 1) from network where slug = 'icorn'")
				.query(String.class)
				.single());
		assertThat(data().csv("/fr/networks/icorn.csv")).hasSize(statements);
	}

	@ParameterizedTest
	@CsvSource({ "icorn,''", "eurocities,?country=fr", "regions4,?kind=region", "icorn,?q=paris", "icorn,?country=zz" })
	void theMembersAreTheSameAsDataAndOnThePage(String network, String query) {
		var count = MEMBERS.matcher(this.http.get("/networks/" + network + "/members" + query).body())
			.results()
			.map((found) -> Integer.valueOf(found.group(1).replace(",", "")))
			.findFirst()
			.orElse(0);
		var rows = data().csv("/networks/" + network + "/members.csv" + query);
		assertThat(rows).hasSize(count).allSatisfy((row) -> assertThat(row.getField("source")).isNotBlank());
		assertThat(data().json("/networks/" + network + "/members.geojson" + query).get("features")).hasSize(count);
	}

	@Test
	void aDayInThePastIsNotGivenAsIfItWereToday() {
		for (var address : List.of("/networks.csv", "/networks/icorn.json", "/networks/icorn/members.csv")) {
			assertThat(this.http.get(address + "?as-of=2026-11-21").statusCode()).as(address).isEqualTo(400);
		}
	}

	@Test
	void whatDoesNotExistIsAProblemForAProgram() {
		for (var address : List.of("/networks/nobody.json", "/networks/nobody/members.geojson")) {
			var answer = this.http.get(address);
			assertThat(answer.statusCode()).isEqualTo(404);
			assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
			assertThat(JsonMapper.shared().readTree(answer.body()).get("status").asInt()).isEqualTo(404);
		}
		assertThat(this.http.get("/networks.json?theme=nonsense").body()).contains("Themes: nonsense");
	}

	@Test
	void pagesLeadToTheirData() {
		assertThat(found(DATA, "/fr/networks?theme=health")).containsExactly("/fr/networks.csv?theme=health",
				"/fr/networks.json?theme=health");
		assertThat(found(DATA, "/networks/icorn/members?country=fr&after=x")).containsExactly(
				"/networks/icorn/members.csv?country=fr", "/networks/icorn/members.json?country=fr",
				"/networks/icorn/members.geojson?country=fr");
		assertThat(found(DATA, "/networks/icorn?as-of=2026-11-21")).isEmpty();
		assertThat(found(DATA, "/about")).isEmpty();
		assertThat(found(DATA, "/")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/networks?theme=health | text/csv                            | /networks.csv?theme=health
			/fr/networks           | application/json, text/plain, */*   | /fr/networks.json
			/cities/2660646-geneve | application/geo+json;q=0.9,*/*;q=0.1 | /cities/2660646-geneve.geojson
			/networks              | application/geo+json, text/csv;q=1   | /networks.csv
			/cities?after=9-1&country=ch | text/csv                      | /cities.csv?country=ch
			""")
	void whoAcceptsDataIsSentThere(String address, String accept, String target) {
		for (var method : List.of("GET", "HEAD", "GET")) {
			var answer = this.http.send(method, address, "Accept", accept);
			assertThat(answer.statusCode()).isEqualTo(303);
			assertThat(answer.headers().firstValue("Location")).hasValue(target);
			assertThat(answer.headers().firstValue("Vary")).hasValue("Accept");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "*/*",
			"text/html, application/json", "application/json;q=0.1, */*", "application/ld+json", "text/csv;q=0", "json",
			"application/geo+json" })
	void everybodyElseGetsThePage(String accept) {
		this.http.get("/networks");
		var answer = this.http.get("/networks", "Accept", accept);
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html;charset=utf-8");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/networks.csv", "/networks/icorn.csv", "/networks/icorn/members.csv",
			"/cities.csv?country=lu", "/cities/2660646-geneve.csv", "/regions/es-59.csv", "/countries/fr.csv",
			"/map.csv", "/changes.csv" })
	void everyColumnIsExplained(String address) {
		var explained = found(EXPLAINED, "/fr/about/data");
		assertThat(data().csv(address).get(0).getHeader()).allSatisfy(
				(column) -> assertThat(explained).containsAnyOf(column, column.replaceFirst("_(label|source)$", "")));
	}

	@Test
	void allChangesAreGiven() {
		var rows = data().csv("/changes.csv");
		assertThat(rows).hasSize(this.jdbc.sql("""
				select count(*) from revision where not (kind = 'imported' and number = 1 and subject like '%/%')
				""").query(Integer.class).single());
		assertThat(data().json("/fr/changes.json").get("count").asInt()).isEqualTo(rows.size());
		var feed = this.http.get("/changes.atom");
		assertThat(feed.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/atom+xml");
		assertThat(feed.body()).contains("<id>tag:localhost,2026:changes</id>", "/changes.atom");
		assertThat(Pattern.compile("<entry>").matcher(feed.body()).results()).hasSize(Math.min(50, rows.size()));
	}

	private List<String> found(Pattern pattern, String address) {
		return pattern.matcher(this.http.get(address).body())
			.results()
			.map((MatchResult link) -> link.group(1).replace("&amp;", "&"))
			.toList();
	}

	private List<JsonNode> linked(String address) {
		return found(LINKED, address).stream().map(JsonMapper.shared()::readTree).toList();
	}

	private DataOf data() {
		return new DataOf(this.http);
	}

}
