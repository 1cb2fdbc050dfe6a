package org.citynetworks.directory;

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
class NetworkPagesTests {

	@Autowired
	private Http http;

	@Autowired
	private Statements statements;

	@Autowired
	private JdbcClient jdbc;

	@ParameterizedTest
	@ValueSource(strings = { "", "/fr" })
	void everyWordOfEveryEntryHasAMessage(String prefix) {
		for (var slug : this.jdbc.sql("select slug from network").query(String.class).list()) {
			assertThat(this.http.text(prefix + "/networks/" + slug)).as(slug)
				.doesNotContain("??", "term.", "fact.", "null");
		}
	}

	@Test
	void whatIsOnlyNearlyCalledSoIsSaidToBeAGuess() {
		assertThat(this.http.text("/networks?q=Eurocites")).containsSubsequence("One network",
				"Nothing is written quite so. Perhaps you mean", "Eurocities");
		assertThat(this.http.text("/fr/networks?q=Eurocites")).contains("Rien ne s’écrit exactement ainsi");
		for (var address : new String[] { "/networks", "/networks?q=Eurocities", "/networks?q=xyzzyqwk",
				"/networks?q=Eurocites&region=africa&theme=health" }) {
			assertThat(this.http.text(address)).as(address).doesNotContain("Perhaps you mean");
		}
	}

	@Test
	void energyCitiesSaysThatItsTextIsThatOfEurocities() {
		assertThat(this.http.text("/networks/energy-cities")).containsSubsequence("145 of Europe’s largest cities",
				"The text supplied under this heading is the text of Eurocities", "Mission");
	}

	@Test
	void whatUclgRepresentsIsNotCalledItsMembers() {
		assertThat(this.http.text("/networks/uclg"))
			.contains("more than 240,000 local governments represented, not members")
			.contains("5,000,000,000 people represented, not members");
		assertThat(this.http.text("/fr/networks/uclg"))
			.contains("plus de 240 000 collectivités locales que le réseau représente, sans adhésion de leur part");
	}

	@Test
	void c40NamesBothSeatsAndSaysThatTheSourcesDiffer() {
		assertThat(this.http.text("/networks/c40-cities")).containsSubsequence("Secretariat",
				"The sources differ; none was chosen.", "London, United Kingdom", "New York, United States");
		assertThat(this.http.text("/fr/networks/c40-cities")).containsSubsequence("Secrétariat",
				"Les sources divergent", "London, Royaume-Uni", "New York, États-Unis");
	}

	@Test
	void climateAllianceGivesItsFeesAsTheSourcesDo() {
		assertThat(this.http.text("/networks/climate-alliance"))
			.containsSubsequence("What it costs", "The sources differ", "What it asks in return")
			.contains("EUR 0.0085 per resident a year", "EUR 0.0077 per resident a year", "at least EUR 250 a year",
					"at most EUR 15,000 a year");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "Website", "How to join", "What it costs", "Requirements", "Reporting", "Founded", "Figures" })
	void whatAChooserNeedsAndNobodySaysIsNotKnown(String field) {
		assertThat(this.http.text("/networks/who-global-city-network")).contains(field + " Not known");
	}

	@Test
	void aTermLeadsToTheNetworksThatBearIt() {
		assertThat(this.http.get("/networks/c40-cities").body()).contains("<a href=\"/networks?joining=invitation\"");
	}

	@Test
	void ourWordsAreEnglishOnAFrenchPage() {
		assertThat(this.http.get("/fr/networks/uclg").body())
			.contains("<span lang=\"en\">join through the regional section or directly; four classes</span>");
	}

	@Test
	void whatIsInferredSaysSoAndLooksSo() {
		assertThat(this.http.get("/networks/c40-cities").body()).containsPattern(
				"(?s)By invitation</a>.{0,200}<p class=\"source is-inferred\">.{0,300}Our reading of c40.org, not confirmed");
	}

	@Test
	void anUnknownTermSaysSoAndFiltersNothing() {
		assertThat(this.http.text("/networks?theme=%3Cb%3E")).contains("“Themes” has no choice called “&lt;b&gt;”",
				"32 networks");
	}

	@Test
	void aListSaysInItsTitleWhatWasChosen() {
		assertThat(this.http.get("/networks?theme=climate-action&kind=Association").body())
			.contains("<title>Networks of cities: Climate action, Association – City Networks</title>");
		assertThat(this.http.get("/fr/networks").body()).contains("<title>Réseaux de villes – ");
	}

	@Test
	void aListByAgeShowsTheYearsAndSaysWhoseIsNotKnown() {
		assertThat(this.http.text("/networks?sort=founded")).containsSubsequence("The year of one network is not known",
				"AIMF", "Founded 1979", "Founded 2009 2010 the sources differ", "WHO Global City Network",
				"Founded Not known");
		assertThat(this.http.text("/networks?sort=members")).contains("“Sort by” has no choice called “members”");
	}

	@Test
	void aListByConfirmationSaysThatThereIsNoneYet() {
		assertThat(this.http.text("/networks?sort=confirmed"))
			.contains("32 networks have not confirmed their entry yet");
	}

	@Test
	void aListForASizeShowsTheFiguresAndSaysForHowManyNoneIsKnown() {
		assertThat(this.http.text("/networks?size=from-250000")).containsSubsequence("7 networks",
				"For 24 more networks, no smallest number of inhabitants", "Eurocities",
				"at least 50,000 inhabitants in the city", "Global Parliament of Mayors", "a city of any size");
	}

	@ParameterizedTest
	@CsvSource({ "/networks/c40,/networks/c40-cities", "/fr/networks/mmc,/fr/networks/mayors-migration-council",
			"/networks/C40,/networks/c40", "/networks/C40-Cities,/networks/c40-cities" })
	void anAcronymAndAnotherCaseLeadToTheNetwork(String address, String target) {
		var answer = this.http.get(address);
		assertThat(answer.statusCode()).isEqualTo(301);
		assertThat(answer.headers().firstValue("Location")).hasValue(target);
	}

	@Test
	void anUnknownNetworkIsNotFound() {
		assertThat(this.http.get("/networks/xyz").statusCode()).isEqualTo(404);
	}

	@Test
	void theHomePageCountsThemesAndKinds() {
		assertThat(this.http.text("/")).containsSubsequence("By theme", "Climate action 12", "By kind of body",
				"Association 14");
	}

	@ParameterizedTest
	@CsvSource({ "/networks?theme=health&q=x,4", "/fr/networks?kind=association&sdg=11,4",
			"/networks?size=from-50000&sort=founded,4", "/networks/iclei,8", "/fr/networks/metropolis,8",
			"/?fresh=1,6" })
	void aPageTakesFewStatements(String address, int most) {
		// The first who looks for a name may have the names read
		this.http.get("/search?q=bern");
		var before = this.statements.count();
		assertThat(this.http.get(address).statusCode()).isEqualTo(200);
		assertThat(this.statements.count() - before).isLessThanOrEqualTo(most);
	}

}
