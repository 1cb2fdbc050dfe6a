package org.citynetworks.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import org.citynetworks.finder.Finder;
import org.citynetworks.finder.Wanted;
import org.citynetworks.web.Http;
import org.citynetworks.web.ServerTest;
import org.citynetworks.web.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@ServerTest
class SearchPageTests {

	private static final Pattern FIRST = Pattern.compile("(?s)class=\"hits\".*?<ol>\\s*<li>\\s*<a href=\"([^\"]*)\"");

	@Autowired
	private Http http;

	@Autowired
	private Statements statements;

	@Autowired
	private Finder finder;

	// No page waits for that here
	@BeforeEach
	void haveTheNamesRead() {
		this.finder.find(Wanted.of("Bern", "city", 1));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Genf", "Женева", "日内瓦", "جنيف", "geneve", "Geneva" })
	void findsGenevaFirst(String words) {
		assertThat(first("", words)).isEqualTo("/cities/2660646-geneve");
		assertThat(first("/fr", words)).isEqualTo("/fr/cities/2660646-geneve");
	}

	@ParameterizedTest
	@CsvSource({ "Barcelnoa, /cities/3128760-barcelona", "C40, /networks/c40-cities", "iclei, /networks/iclei",
			"CGLU, /networks/uclg", "nrg4SD, /networks/regions4", "francophone mayors, /networks/aimf",
			"Klima-Bündnis, /networks/climate-alliance", "Eurocites, /networks/eurocities",
			"Bundnis Klima, /networks/climate-alliance", "Switzerland, /countries/ch", "Suisse, /countries/ch",
			"Türkiye, /countries/tr", "Deutschland, /countries/de", "USA, /countries/us", "Burma, /countries/mm",
			"ageing, /networks?theme=ageing", "SDG 11, /networks?sdg=11", "santé, /networks?theme=health",
			"smart cities, /networks/open-and-agile-smart-cities", "Catalonia, /regions/es-56",
			"Katalonien, /regions/es-56", "indigenous, /networks/climate-alliance", "Cities Programme, /programme",
			"Innovating, /programme/tiers/innovating", "commitment to the Ten Principles, /programme" })
	void findsEachKindOfThing(String words, String address) {
		assertThat(first("", words)).isEqualTo(address);
	}

	@Test
	void saysWhySomethingWasFound() {
		assertThat(page("", "Genf")).contains("Geneva", "Switzerland", "Genf in German");
		assertThat(page("/fr", "Genf")).contains("Genève", "Suisse", "Genf en allemand");
		assertThat(page("", "Barcelnoa")).contains("similar spelling");
		assertThat(page("", "nrg4SD")).contains("formerly nrg4SD");
	}

	@Test
	void offersAWayOnWhenNothingIsFound() {
		assertThat(page("", "zxqjvwk")).contains("Nothing was found for these words.", "/networks");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "%20%20", "%3Cscript%3E", "%25", "'", "%F0%9F%8F%99", "%E2%80%AE", "*%3F*",
			"%27%20or%201%3D1--" })
	void takesWhateverIsTyped(String typed) {
		var answer = this.http.get("/search?q=" + typed);
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body()).doesNotContain("<script>");
	}

	@Test
	void tellsAGuessFromWhatWasTyped() {
		assertThat(page("", "Barcelnoa")).contains("Perhaps you mean");
		assertThat(page("", "Barcelona")).doesNotContain("Perhaps you mean", "similar spelling");
	}

	@Test
	void takesTenThousandLetters() {
		assertThat(page("", "x".repeat(4000))).contains("Nothing was found for these words.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Lausanne", "Lausnane", "climate", "saint" })
	void asksTheDatabaseLittle(String words) {
		var before = this.statements.count();
		page("", words);
		assertThat(this.statements.count() - before).isLessThanOrEqualTo(9);
	}

	private String first(String prefix, String words) {
		var found = FIRST.matcher(page(prefix, words));
		assertThat(found.find()).as(words).isTrue();
		return found.group(1);
	}

	private String page(String prefix, String words) {
		var answer = this.http.get(prefix + "/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
		assertThat(answer.statusCode()).isEqualTo(200);
		return answer.body();
	}

}
