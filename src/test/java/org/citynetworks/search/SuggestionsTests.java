package org.citynetworks.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

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
class SuggestionsTests {

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
	@CsvSource({ "climate al, /networks/climate-alliance", "genè, /cities/2660646-geneve", "switz, /countries/ch",
			"barcel, /cities/3128760-barcelona", "heal, /networks?theme=health",
			"Barcelnoa, /cities/3128760-barcelona" })
	void suggestsWhatItBegins(String typed, String address) {
		assertThat(suggestions("", typed)).contains("href=\"" + address + "\"");
		assertThat(suggestions("/fr", typed)).contains("href=\"/fr" + address + "\"");
	}

	@Test
	void suggestsAHandfulAndSaysHowMany() {
		assertThat(suggestions("", "san")).containsOnlyOnce("8 suggestions");
		assertThat(suggestions("", "san fr")).contains("San Francisco");
		assertThat(suggestions("", "san").split("<li ")).hasSize(9);
		assertThat(suggestions("/fr", "zxqjvwk")).contains("Aucune suggestion");
	}

	@Test
	void suggestsOneKindAlone() {
		assertThat(this.http.get("/suggestions?q=ge&kind=city").body()).contains("/cities/")
			.doesNotContain("/networks/", "/countries/");
		assertThat(this.http.get("/suggestions?q=ge&kind=nothing").body()).contains("/countries/");
	}

	@Test
	void givesWhatAFormKeeps() {
		assertThat(this.http.get("/suggestions?q=genf&kind=city").body())
			.contains("data-key=\"2660646\" data-name=\"Geneva, Canton of Geneva, Switzerland\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "*", "%", "'\";--", "\u202E", "🏙", "<script>" })
	void takesWhateverIsTyped(String typed) {
		assertThat(suggestions("", typed)).contains("No suggestion").doesNotContain("<script>");
	}

	@Test
	void asksTheDatabaseLittle() {
		suggestions("", "san");
		var before = this.statements.count();
		suggestions("", "ger");
		assertThat(this.statements.count() - before).isLessThanOrEqualTo(6);
	}

	private String suggestions(String prefix, String typed) {
		var answer = this.http.get(prefix + "/suggestions?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8));
		assertThat(answer.statusCode()).isEqualTo(200);
		return answer.body();
	}

}
