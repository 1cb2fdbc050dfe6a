package org.citynetworks.scan;

import java.util.List;

import org.citynetworks.export.DataOf;
import org.citynetworks.instrument.Instruments;
import org.citynetworks.web.Http;
import org.citynetworks.web.ServerTest;
import org.citynetworks.web.Statements;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@ServerTest
class ScanPagesTests {

	@Autowired
	private Http http;

	@Autowired
	private Statements statements;

	@Autowired
	private Instruments instruments;

	@Test
	void theCityScanSaysWhatWasSuppliedWhatItIsAndWhatIsNotHereYet() {
		assertThat(page("/city-scan")).containsSubsequence("<h1>City Scan</h1>", "word for word",
				"In 2015 some 20 participant cities piloted the City Scan. It is now a core component",
				"citiesprogramme.org", "The questionnaires", "href=\"/city-scan/city-scan\"", "3 areas", "16 topics",
				"87 questions", "href=\"/city-scan/urban-profile\"", "4 domains", "28 perspectives",
				"whose 157 questions are not public", "Choose 3 to 10 people", "Open a round (sign in)");
	}

	@Test
	void itSaysTheSameInFrench() {
		assertThat(page("/fr/city-scan")).containsSubsequence("mot pour mot", "lang=\"en\"", "Les questionnaires",
				"3 domaines", "16 thèmes", "Ouvrir une session (connexion)");
	}

	@Test
	void anInstrumentIsEveryQuestionWithItsBoxes() {
		var scan = page("/city-scan/city-scan");
		assertThat(scan).containsSubsequence("City Scan: every question", "Version 1", "22 November 2026",
				"What is asked of each question", "Very poor", "The 87 questions", "href=\"#topic-participation\"",
				"City Development", "Labour and human rights", "Forced labour", "How well are people protected",
				"SDG 8, 16", "1 Very poor", "Don’t know", "What is already being done");
		assertThat(this.instruments.current("city-scan").issues())
			.allSatisfy((issue) -> assertThat(scan).contains(issue.ask().texts().get("en")));
		var profile = page("/fr/city-scan/urban-profile");
		assertThat(profile).containsSubsequence("Circles of Sustainability", "Rapide", "9 Florissante");
		var french = this.instruments.current("urban-profile");
		assertThat(french.issues()).allSatisfy((issue) -> assertThat(profile).contains(issue.ask().texts().get("fr")));
		assertThat(french.topics()).allSatisfy((topic) -> assertThat(profile).contains(topic.ask().texts().get("fr")));
	}

	@Test
	void aLevelIsItsQuestionsAlone() {
		assertThat(page("/city-scan/urban-profile?level=rapid"))
			.contains("The 28 questions", "how secure are people’s livelihoods?")
			.doesNotContain("How good are the chances to find decent work?");
		assertThat(page("/city-scan/urban-profile?level=aggregate"))
			.contains("The 85 questions", "How good are the chances to find decent work?")
			.doesNotContain("how secure are people’s livelihoods?", ">Reason<");
		assertThat(page("/city-scan/urban-profile?level=annotated")).contains(">Reason<");
	}

	@Test
	void aVersionStaysWhereItIs() {
		assertThat(new Sheet(this.instruments.current("city-scan"), null, 1).path()).isEqualTo("/city-scan/city-scan");
		assertThat(new Sheet(this.instruments.current("city-scan"), null, 2).path())
			.isEqualTo("/city-scan/city-scan/1");
		assertThat(page("/city-scan/city-scan/1")).contains("Version 1").doesNotContain("There is a newer version");
		for (var address : List.of("/city-scan/nothing", "/city-scan/city-scan/2", "/city-scan/city-scan/0",
				"/city-scan/city-scan?level=rapid", "/city-scan/nothing.csv")) {
			assertThat(this.http.get(address).statusCode()).as(address).isEqualTo(404);
		}
	}

	@Test
	void aSheetIsMadeWithoutTheDatabase() {
		// No other test asks for this page, so that it is not kept already
		var before = this.statements.count();
		page("/fr/city-scan/urban-profile/1?level=annotated");
		assertThat(this.statements.count() - before).isLessThanOrEqualTo(1);
	}

	@Test
	void theQuestionsAreData() {
		var data = new DataOf(this.http);
		var profile = data.json("/city-scan/urban-profile.json");
		assertThat(profile.get("count").intValue()).isEqualTo(113);
		assertThat(profile.get("address").stringValue()).endsWith("/city-scan/urban-profile");
		assertThat(profile.get("scale_level")).hasSize(9);
		assertThat(profile.get("rows").get(0).get("issue").isNull()).isTrue();
		assertThat(profile.get("rows").get(3).get("sdg")).hasToString("[9,12]");
		assertThat(data.csv("/city-scan/urban-profile.csv?level=rapid")).hasSize(28);
		var scan = data.csv("/fr/city-scan/city-scan.csv");
		assertThat(scan).hasSize(87);
		assertThat(scan.get(0).getFields()).startsWith("development", "Développement de la ville",
				"labour-and-human-rights", "Travail et droits humains", "forced-labour", "Travail forcé");
		assertThat(page("/city-scan/city-scan")).contains("href=\"/city-scan/city-scan.csv\"");
	}

	@Test
	void theyAreFoundFromOtherPagesAndBySearch() {
		for (var address : List.of("/", "/programme")) {
			assertThat(page(address)).as(address).contains("href=\"/city-scan\"");
		}
		assertThat(page("/programme/tiers/leading")).contains("href=\"/city-scan\"");
		assertThat(page("/programme/tiers/core")).doesNotContain("href=\"/city-scan\"");
		assertThat(this.http.get("/sitemap-0.xml").body()).contains("/city-scan</loc>",
				"/city-scan/urban-profile</loc><lastmod>2026-11-22");
		assertThat(page("/search?q=urban+profile")).contains("Questionnaires for cities",
				"href=\"/city-scan/urban-profile\"");
		assertThat(page("/fr/search?q=profil+urbain")).contains("href=\"/fr/city-scan/urban-profile\"");
	}

	private String page(String address) {
		var answer = this.http.get(address);
		assertThat(answer.statusCode()).as(address).isEqualTo(200);
		assertThat(answer.body()).as(address).doesNotContain("??");
		return answer.body().replaceAll("\\s+", " ");
	}

}
