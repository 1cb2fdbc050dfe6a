package org.citynetworks.compare;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

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
class ComparisonPageTests {

	private static final String THREE = "/networks/compare?network=c40-cities&network=eurocities&network=iclei";

	@Autowired
	private Http http;

	@Autowired
	private Statements statements;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void saysInWordsInWhatNetworksDifferAndAgree() {
		assertThat(text(THREE)).contains("Kind of body Different The same: Eurocities, ICLEI",
				"From which regions Different The same: C40, ICLEI", "How to join Different Not known: Eurocities",
				"Mission In words of their own");
	}

	@Test
	void setsApartWhatIsTheSame() {
		assertThat(text("/networks/compare?network=c40-cities&network=icorn")).containsSubsequence("Where they differ",
				"How to join Different", "One point is the same for all", "From which regions The same", "World",
				"Not known of any of them: United Nations processes");
		assertThat(text("/networks/compare?network=unesco-learning-cities&network=unesco-creative-cities-network"))
			.containsSubsequence("Where they differ", "points are the same for all", "How to join The same",
					"Designation by a UN body");
	}

	@Test
	void namesWhatTermsHaveInCommon() {
		assertThat(text("/networks/compare?network=climate-alliance&network=covenant-of-mayors-europe")).contains(
				"Themes Different In common: Climate action, Energy transition",
				"Open to Different In common: Any local government", "Sustainable Development Goals The same");
	}

	@Test
	void saysHowWholeEachListIsAndWhatItsSourceIs() {
		assertThat(text(THREE)).containsSubsequence("C40",
				"97 listed here. The list that its source gives is here in full", "Eurocities", "226 listed here.",
				"Newest dated source: May 2025", "ICLEI", "No list of its members could be read");
	}

	@Test
	void aNewerFigureReplacesAnOlderOfTheSameKindAndWhatHasNoDateStays() {
		var page = text("/networks/compare?network=climate-alliance&network=c40-cities");
		assertThat(page).contains("1,915 members", "1,909 members", "nearly 100 cities", "59 cities");
		assertThat(this.jdbc.sql("""
				select count(*) from fact
				where subject = 'network/iclei' and field = 'stated_figure' and counted = 'local-governments'
				""").query(Long.class).single()).isGreaterThan(1);
		assertThat(text(THREE)).contains("more than 1,500 local governments").doesNotContain("more than 1,000 local");
	}

	@Test
	void speaksFrenchAndKeepsTheOrderOfTheAddress() {
		assertThat(text("/fr/networks/compare?network=iclei&network=c40-cities")).containsSubsequence(
				"Comparaison de réseaux : ICLEI, C40", "Ce qui les distingue", "Point ICLEI C40 Cities", "Différent");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/fr" })
	void everyWordHasAMessage(String prefix) {
		for (var slug : this.jdbc.sql("select slug from network").query(String.class).list()) {
			assertThat(text(prefix + "/networks/compare?network=icorn&network=" + slug)).as(slug)
				.doesNotContain("??", "term.", "fact.", "null");
		}
	}

	@ParameterizedTest
	@CsvSource({ "'', Choose two to four networks", "?network=, Choose two to four networks",
			"?network=iclei, Choose one to three others to compare with ICLEI",
			"?network=iclei&network=ICLEI, Choose one to three others to compare with ICLEI",
			"?network=iclei&network=nothing, No network stands at “nothing”",
			"?network=%3Cb%3E&network=%E2%80%AE&network=%F0%9F%8F%99, No network stands at “&lt;b&gt;”" })
	void whoChoosesTooLittleIsHelped(String query, String help) {
		assertThat(text("/networks/compare" + query)).contains(help, "Two to four networks");
	}

	@Test
	void theOneChosenStaysChosen() {
		assertThat(this.http.get("/networks/compare?network=iclei").body())
			.containsPattern("<details open=\"open\">\\s*<summary>Choose the networks")
			.contains("<input type=\"checkbox\" name=\"network\" value=\"iclei\" checked=\"checked\">");
	}

	@Test
	void whatNoAddressCanHoldIsRefused() {
		assertThat(this.http.get("/networks/compare?network=%00").statusCode()).isEqualTo(400);
	}

	@Test
	void whatIsTooMuchIsLeftOutAndNamed() {
		var all = this.jdbc.sql("select slug from network order by lower(name)").query(String.class).list();
		var five = all.stream().limit(5).collect(Collectors.joining("&network=", "?network=", ""));
		assertThat(text("/networks/compare" + five)).contains("Up to 4 networks fit side by side. Left out: ")
			.doesNotContain("more}");
		var everything = all.stream().collect(Collectors.joining("&network=", "?network=", ""));
		assertThat(text("/networks/compare" + everything)).containsPattern("Left out: [^.]* and 23 more\\.");
	}

	@Test
	void twoHundredThatDoNotExistTakeLittle() {
		var many = IntStream.range(0, 200)
			.mapToObj((each) -> "n" + each)
			.collect(Collectors.joining("&network=", "?network=", ""));
		var before = this.statements.count();
		assertThat(text("/networks/compare" + many)).contains("No network stands at “n4”").doesNotContain("“n5”");
		assertThat(this.statements.count() - before).isLessThanOrEqualTo(7);
	}

	@Test
	void asksTheDatabaseLittle() {
		var before = this.statements.count();
		text("/networks/compare?network=uclg&network=wego&network=iclei&network=icorn");
		assertThat(this.statements.count() - before).isLessThanOrEqualTo(5);
	}

	private String text(String address) {
		var answer = this.http.get(address);
		assertThat(answer.statusCode()).as(address).isEqualTo(200);
		return answer.body().replaceAll("(?s)<svg.*?</svg>|<[^>]+>", " ").replaceAll("[\\s\u00a0\u202f]+", " ");
	}

}
