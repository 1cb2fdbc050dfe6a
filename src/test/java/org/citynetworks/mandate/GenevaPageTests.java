package org.citynetworks.mandate;

import java.io.IOException;
import java.util.List;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.citynetworks.web.Http;
import org.citynetworks.web.ServerTest;
import org.citynetworks.web.Statements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@ServerTest
class GenevaPageTests {

	@Autowired
	private Http http;

	@Autowired
	private Statements statements;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void findsNetworksByAProcessAndSaysWhoSaysSo() {
		assertThat(text("/geneva?process=migration")).contains("One network")
			.containsSubsequence("Mayors Migration Council", "International Migration Review Forum",
					"Global Forum on Migration and Development", "Published on bosch-stiftung.de",
					"Our reading of the text supplied, not confirmed");
	}

	@Test
	void warnsOfRegionsWithoutListedMembers() {
		assertThat(text("/geneva?process=migration"))
			.contains("Oceania: none of these networks has a listed member there.")
			.doesNotContain("Africa: none");
		assertThat(text("/geneva?theme=ageing")).contains("none of these networks has a listed member there");
	}

	@Test
	void countsMembersOnceInTheBalance() {
		assertThat(this.http.get("/geneva").body())
			.containsPattern("(?s)<th scope=\"row\">Africa</th>.*?<td class=\"number\">" + this.jdbc
				.sql("""
						select count(distinct coalesce(city_id::text, country || region_code, country || name))
						from membership
						where country in ('KE', 'ZA', 'EG', 'MA', 'GH', 'NG', 'SN', 'TN', 'ET', 'SL', 'TZ', 'UG', 'RW', 'CI', 'CM',
							'BF', 'ML', 'MZ', 'AO', 'BJ', 'BW', 'BI', 'CD', 'CG', 'CV', 'DJ', 'DZ', 'ER', 'GA', 'GM', 'GN', 'GQ', 'GW',
							'KM', 'LR', 'LS', 'LY', 'MG', 'MR', 'MU', 'MW', 'NA', 'NE', 'RE', 'SC', 'SD', 'SO', 'SS', 'ST', 'SZ', 'TD',
							'TG', 'YT', 'ZM', 'ZW', 'CF')
						""")
				.query(Long.class)
				.single() + "</td>\\s*</tr>");
	}

	@Test
	void besideEachChoiceStandsWhatItLeaves() {
		var page = this.http.get("/geneva?sdg=13").body();
		var africa = count(page, "region", "africa");
		assertThat(text("/geneva?sdg=13&region=africa")).contains(africa + " networks");
		assertThat(count(this.http.get("/geneva?region=africa").body(), "sdg", "13")).isEqualTo(africa);
	}

	@Test
	void aChoiceThatLeavesNothingSaysSo() {
		assertThat(text("/geneva?theme=ageing&sdg=14")).contains("No network in this directory answers to all of this",
				"See all networks");
	}

	@ParameterizedTest
	@CsvSource({ "process=%3Cb%3E, &lt;b&gt;", "sdg=18, 18", "region=atlantis, atlantis",
			"theme=%F0%9F%8F%99, so it was" })
	void whatDoesNotExistIsLeftOut(String query, String said) {
		assertThat(text("/geneva?" + query)).contains(said, "32 networks");
	}

	@Test
	void everyProcessOfTheNetworksCanBeChosen() {
		var texts = this.jdbc.sql("select value from fact where field = 'un_process' and value is not null")
			.query(String.class)
			.list();
		assertThat(texts).filteredOn((text) -> UnProcess.in(text).isEmpty())
			.containsExactly("supported by UN-Habitat and the UN Human Rights Office");
		assertThat(UnProcess.in("New Urban Agenda and Paris Agreement")).containsExactly(UnProcess.CLIMATE,
				UnProcess.NEW_URBAN_AGENDA);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/geneva", "/fr/geneva", "/fr/geneva?theme=climate-action" })
	void everyWordHasAMessage(String address) {
		assertThat(text(address)).doesNotContain("??", "term.", "null");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "?process=new-urban-agenda", "?theme=climate-action&region=europe" })
	void theFileHoldsTheNetworksOfThePage(String query) throws IOException {
		var page = this.http.get("/geneva" + query).body();
		var rows = rows("/geneva.csv" + query);
		var networks = rows.stream().map((row) -> row.getField("network")).distinct().toList();
		assertThat(page.split("<li class=\"membership\">")).hasSize(networks.size() + 1);
		assertThat(networks).allSatisfy((slug) -> assertThat(page).contains("/networks/" + slug + "\""));
		assertThat(rows).allSatisfy((row) -> assertThat(row.getField("source")).isNotEmpty());
	}

	@Test
	void theFileSaysWhoSaysWhat() throws IOException {
		assertThat(rows("/geneva.csv?process=migration")).anySatisfy((row) -> {
			assertThat(row.getField("field")).isEqualTo("un_process");
			assertThat(row.getField("value")).isEqualTo("Global Refugee Forum");
			assertThat(row.getField("basis")).isEqualTo("published");
			assertThat(row.getField("source")).startsWith("https://www.bosch-stiftung.de/");
		});
		assertThat(rows("/fr/geneva.csv?process=migration")).anySatisfy((row) -> {
			assertThat(row.getField("value")).isEqualTo("migration-displacement");
			assertThat(row.getField("label")).isEqualTo("Migrations et déplacements");
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "/geneva", "/geneva.csv?sdg=11" })
	void asksTheDatabaseLittle(String address) {
		var before = this.statements.count();
		assertThat(this.http.get(address).statusCode()).isEqualTo(200);
		assertThat(this.statements.count() - before).isLessThanOrEqualTo(6);
	}

	private List<NamedCsvRecord> rows(String address) throws IOException {
		var answer = this.http.get(address);
		assertThat(answer.headers().firstValue("Content-Type")).contains("text/csv;charset=utf-8");
		try (var reader = CsvReader.builder().ofNamedCsvRecord(answer.body().substring(1))) {
			return reader.stream().toList();
		}
	}

	private static String count(String page, String side, String term) {
		var from = page.indexOf("name=\"" + side + "\" value=\"" + term + "\"");
		return page.substring(from).replaceFirst("(?s).*?class=\"count\">([0-9]+)<.*", "$1");
	}

	private String text(String address) {
		var answer = this.http.get(address);
		assertThat(answer.statusCode()).as(address).isEqualTo(200);
		return answer.body().replaceAll("<[^>]+>", " ").replaceAll("[\\s\u00a0\u202f]+", " ");
	}

}
