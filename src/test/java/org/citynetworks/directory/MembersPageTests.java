package org.citynetworks.directory;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

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
class MembersPageTests {

	private static final Pattern ROW = Pattern.compile("(?s)<li class=\"member\">(.*?)</li>");

	private static final Pattern NEXT = Pattern.compile("<a href=\"([^\"#]*)#found\" rel=\"next\"");

	@Autowired
	private Http http;

	@Autowired
	private Statements statements;

	@Autowired
	private JdbcClient jdbc;

	@ParameterizedTest
	@CsvSource({ "c40-cities,97", "eurocities,226", "unesco-creative-cities-network,356" })
	void aListIsReadThroughWithoutAGapOrARepeat(String network, int members) {
		for (var prefix : List.of("", "/fr")) {
			var rows = rows(prefix + "/networks/" + network + "/members");
			assertThat(rows).hasSize(members);
			assertThat(new HashSet<>(rows)).hasSize(members);
		}
	}

	@Test
	void everyMemberOfEveryListIsShown() {
		var rows = new ArrayList<String>();
		for (var network : this.jdbc.sql("select slug from network").query(String.class).list()) {
			var page = "/networks/" + network + "/members";
			assertThat(this.http.text(page)).as(page).doesNotContain("??", "term.", "null");
			rows.addAll(rows(page));
		}
		assertThat(rows).hasSize(1245);
	}

	@Test
	void membersThatAreRegionsOrOtherBodiesAreShown() {
		var rows = new ArrayList<String>();
		for (var network : this.jdbc.sql("select distinct slug from membership join network on network.id = network_id")
			.query(String.class)
			.list()) {
			rows.addAll(rows("/networks/" + network + "/members?kind=region"));
			rows.addAll(rows("/networks/" + network + "/members?kind=other"));
		}
		assertThat(rows).hasSize(69).anyMatch((row) -> row.contains("Bordeaux Metropole"));
	}

	@Test
	void whatIsListedAndWhatIsStatedStandApart() {
		assertThat(this.http.text("/networks/c40-cities/members")).containsSubsequence("Listed here", "97 listed here.",
				"The list that its source gives is here in full", "which has no date", "Stated figures",
				"another count", "nearly 100 cities", "In the text the network supplied", "97 members");
	}

	@Test
	void aFigureThatCountsNoMembersIsNotSetBesideTheList() {
		assertThat(this.http.text("/networks/c40-cities/members")).doesNotContain("700,000,000");
		assertThat(this.http.text("/networks/uclg/members")).doesNotContain("represented");
	}

	@Test
	void aNetworkWithoutAListSaysWhyAndWhatToDo() {
		assertThat(this.http.text("/networks/cities-alliance/members")).containsSubsequence(
				"No list of its members could be read", "associations and agencies, not cities",
				"Its own pages may say", "citiesalliance.org");
		assertThat(this.http.get("/networks/iclei/members").body()).contains("No list of its members could be read")
			.doesNotContain("class=\"filters\"");
	}

	@Test
	void membersAreNamedAndSortedInTheLanguageOfThePage() {
		assertThat(this.http.text("/fr/networks/regions4/members")).containsSubsequence("Auvergne-Rhône-Alpes",
				"Catalogne", "figure sous le nom « Catalonia »", "Pays Basque", "Pays de Galles", "Rabat-Salé-Kénitra",
				"Région Flamande", "Réunion");
	}

	@ParameterizedTest
	@ValueSource(strings = { "?q=munchen", "/networks/eurocities/members?q=MUNICH", "?q=m%C3%BCnchen" })
	void aNameIsFoundHoweverItIsTyped(String query) {
		var address = query.startsWith("/") ? query : "/networks/eurocities/members" + query;
		assertThat(rows(address)).singleElement().asString().contains("/cities/2867714-munich", "/countries/de");
	}

	@Test
	void theCountBesideAChoiceIsWhatItFinds() {
		var page = "/networks/unesco-creative-cities-network/members";
		assertThat(this.http.text(page)).contains("France (10)");
		assertThat(rows(page + "?country=FR")).hasSize(10);
		assertThat(this.http.text(page + "?country=fr")).contains("10 members");
		assertThat(rows("/networks/regions4/members?role=leadership-board")).hasSize(5);
	}

	@Test
	void aCreativeFieldIsNamedInTheLanguageOfThePageAndOtherDetailsAreEnglish() {
		assertThat(this.http.get("/fr/networks/unesco-creative-cities-network/members?country=fr").body()).contains(
				"<span>Artisanat et arts populaires</span>",
				"<span lang=\"en\">Literature (Media Arts until 2023)</span>", "depuis 2021");
	}

	@Test
	void everyRowNamesASourceThatStandsBelow() {
		for (var page : List.of("/networks/wego/members", "/networks/unesco-learning-cities/members")) {
			var body = this.http.get(page).body();
			assertThat(
					Pattern.compile("href=\"#(source-\\d+)\"").matcher(body).results().map((found) -> found.group(1)))
				.hasSizeGreaterThanOrEqualTo(28)
				.allSatisfy((id) -> assertThat(body).contains("id=\"" + id + "\""));
		}
		assertThat(this.http.text("/networks/resilient-cities-network/members")).containsSubsequence("Sources",
				"an old or indirect list");
	}

	@Test
	void anAddressThatGoesOnNowhereBeginsAtTheStartAndSaysSo() {
		var page = "/networks/c40-cities/members?after=";
		for (var cursor : List.of("zz", "00-", "%3Cb%3E", "0-1", "00-9999999999999999999999")) {
			assertThat(this.http.text(page + cursor)).contains("the list is shown from its beginning", "Abidjan",
					"97 members");
		}
		assertThat(rows(page + "ff-1")).isEmpty();
	}

	@Test
	void whatIsNotFoundSaysSoAndStaysChosen() {
		assertThat(this.http.text("/networks/c40-cities/members?country=zz&q=%25"))
			.contains("No listed member matches");
		assertThat(this.http.text("/networks/c40-cities/members?country=fr&q=rome")).contains("France (0)",
				"No listed member matches");
		assertThat(this.http.get("/networks/nothing/members").statusCode()).isEqualTo(404);
	}

	@Test
	void anEntrySaysHowManyAreListedAndWhere() {
		assertThat(this.http.text("/networks/c40-cities")).containsSubsequence("Members", "97 listed here.",
				"The list that its source gives is here in full", "By region of the world", "United States 14",
				"All 97 listed members");
		assertThat(this.http.text("/networks/iclei")).contains("No list of its members could be read");
	}

	@ParameterizedTest
	@CsvSource({ "/networks/metropolis/members?q=a&country=fr,8", "/fr/networks/eurocities/members?kind=other,7",
			"/networks/icorn,8", "/changes?before=x,2" })
	void aPageTakesFewStatements(String address, int most) {
		// The first who looks for a name may have the names read
		this.http.get("/search?q=bern");
		var before = this.statements.count();
		assertThat(this.http.get(address).statusCode()).isEqualTo(200);
		assertThat(this.statements.count() - before).isLessThanOrEqualTo(most);
	}

	/** The rows of a list, page after page. */
	private List<String> rows(String address) {
		var rows = new ArrayList<String>();
		for (var next = address; next != null;) {
			var body = this.http.get(next).body();
			ROW.matcher(body).results().map((found) -> found.group(1)).forEach(rows::add);
			var link = NEXT.matcher(body);
			next = link.find() ? link.group(1).replace("&amp;", "&") : null;
		}
		return rows;
	}

}
