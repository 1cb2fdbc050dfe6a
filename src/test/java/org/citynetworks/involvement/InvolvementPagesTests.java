package org.citynetworks.involvement;

import java.util.List;

import org.citynetworks.web.Http;
import org.citynetworks.web.ServerTest;
import org.citynetworks.web.Statements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@ServerTest
class InvolvementPagesTests {

	@Autowired
	private Http http;

	@Autowired
	private Statements statements;

	@Test
	void cityPartnershipsSaysWhatWasSuppliedAndWhatIsKnownSince() {
		assertThat(page("/city-partnerships")).containsSubsequence("City Partnerships", "word for word",
				"underpinned by a United Nations Multi-Partner Trust Fund", "citiesprogramme.org/", "15 February 2021",
				"Where money and work stand", "has not been found", "not UN-Habitat", "eight steps and two stages",
				"0.4 of a full post", "/express-interest/city-partnership",
				"/express-interest/city-partnership-partner", "City Partnerships Challenge is launched",
				"13 February 2018");
		assertThat(page("/fr/city-partnerships")).contains("lang=\"en\"", "n’ont pas été retrouvés",
				"huit étapes et deux phases", "/fr/express-interest/city-partnership");
	}

	@Test
	void privateSectorSaysHowCompaniesTakePartAndWhatIsAskedFirst() {
		assertThat(page("/private-sector")).containsSubsequence("Private sector",
				"The private sector is integral to the Cities Programme", "Local Networks of the Global Compact",
				"landmines or cluster bombs", "It binds to nothing", "/express-interest/company",
				"Initiatives and examples", "/articles/melbourne-model");
		assertThat(page("/fr/private-sector")).contains("Secteur privé", "sous-munitions",
				"/fr/articles/melbourne-model");
	}

	@Test
	void allWaysStandAtOneGlanceWithWhatIsOpenNow() {
		assertThat(page("/get-involved")).containsSubsequence("href=\"/programme\"", "href=\"/programme/apply\"",
				"href=\"/city-partnerships#city-partnership\"", "href=\"/city-scan\"", "href=\"/ethical-cities\"",
				"Four cities", "href=\"/ethical-cities#ethical-cities-course\"", "href=\"/private-sector#company\"",
				"href=\"/urban-scholars\"", "Nothing at the moment", "href=\"/internships\"", "Nothing at the moment");
		assertThat(page("/fr/get-involved")).contains("Sept façons de participer", "Rien en ce moment");
	}

	@Test
	void theCourseSaysWhereItsSourcesDifferAndHowToHearOfTheNextRun() {
		assertThat(page("/ethical-cities")).containsSubsequence("Be told of the next run", "approximately 25 hours",
				"The five weeks", "/cities/6241325", "the sources differ", "two hours a week", "4,872 people",
				"its last run is over", "No run has a date", "/express-interest/ethical-cities-course");
		assertThat(page("/express-interest/ethical-cities-course")).contains("Be told of the next run");
		assertThat(page("/fr/internships")).contains("Aucun stage n’est ouvert", "ProSPER.Net");
		assertThat(page("/urban-scholars")).contains("the end of its list has not been found");
	}

	@Test
	void anArticleLeadsToWhatItIsAboutToItsSourcesAndToItsHistory() {
		assertThat(page("/articles/melbourne-model")).containsSubsequence("href=\"/private-sector\"",
				"Twelve pilot cities", "citiesprogramme.org/", "/cities/2158177-melbourne",
				"/articles/melbourne-model/history");
		assertThat(page("/fr/articles/melbourne-model")).contains("Douze villes pilotes");
		assertThat(this.http.get("/articles/nope").statusCode()).isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/articles/melbourne-model/history", "/calls/company/history",
			"/forms/interest-of-a-company/history" })
	void theHistoryOfWhatStandsThereIsPublic(String address) {
		assertThat(page(address)).contains("Supplied");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/articles/city-partnerships-since", "/fr/articles/city-partnerships-steps" })
	void aPageAsksTheDatabaseLittle(String address) {
		// No other test asks for these, so that none is kept already
		var before = this.statements.count();
		page(address);
		assertThat(this.statements.count() - before).isBetween(1, 4);
	}

	@Test
	void theyAreFoundFromTheHomePageAndBySearchEngines() {
		var pages = List.of("/get-involved", "/city-partnerships", "/private-sector");
		assertThat(this.http.get("/").body()).contains(pages.stream().map((page) -> "href=\"" + page + "\"").toList());
		assertThat(this.http.get("/sitemap-0.xml").body()).contains("/articles/melbourne-model</loc>")
			.contains(pages.stream().map((page) -> page + "</loc>").toList());
	}

	private String page(String address) {
		var answer = this.http.get(address);
		assertThat(answer.statusCode()).as(address).isEqualTo(200);
		assertThat(answer.body()).doesNotContain("??");
		return answer.body().replaceAll("\\s+", " ");
	}

}
