package org.citynetworks.tiers;

import java.util.List;
import java.util.Locale;

import org.citynetworks.web.Http;
import org.citynetworks.web.ServerTest;
import org.citynetworks.web.Statements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The Cities Programme as a mayor's office reads it.
 */
@ServerTest
class TierPagesTests {

	@Autowired
	private Http http;

	@Autowired
	private Statements statements;

	@Autowired
	private MessageSource messages;

	@Test
	void theProgrammeSaysWhatItIsAndWhatBecameOfTheOriginal() {
		assertThat(page("/programme")).containsSubsequence("Cities Programme", "commitment to the UN Secretary-General",
				"closed in February 2021", "independent tool", "Source: citiesprogramme.org", "What you promise",
				"/programme/tiers/core", "/programme/tiers/leading", "/programme/tiers/innovating",
				"within 20 working days");
		assertThat(page("/fr/programme")).contains("Programme des villes", "a fermé en février 2021",
				"/fr/programme/tiers/core");
		assertThat(page("/")).contains("href=\"/programme\"", "href=\"/programme/apply\"", "href=\"/verify\"");
	}

	@Test
	void aTierSaysWhatItAsksAndGivesAndHowOneBegins() {
		assertThat(page("/programme/tiers/core")).containsSubsequence("Core – Cities Programme",
				"/programme/tiers/core/check", "/programme/apply?tier=core", "Continue a saved application",
				"Check the status", "What you promise", "What you get", "What becomes public", "What to have ready",
				"/programme/tiers/core/questions", "/programme/tiers/core/letter",
				"Nothing is sent to the United Nations", "What it costs", "within 20 working days", "no decisions yet");
		assertThat(page("/programme/tiers/leading")).contains("USD 20,000 a year", "Source: citiesprogramme.org");
		assertThat(this.http.get("/programme/tiers/platinum").statusCode()).isEqualTo(404);
	}

	@Test
	void everyQuestionStandsOnOnePageWithItsChoicesAndWhatBecomesPublic() {
		assertThat(page("/programme/tiers/leading/questions")).containsSubsequence("Your city", "Website",
				"becomes public", "Who signs", "What you commit to", "up to 10 times", "By which year?", "The letter",
				"/programme/tiers/leading/letter", "Your liaison person", "Your project", "11 Sustainable cities");
		assertThat(page("/fr/programme/tiers/core/questions")).contains("Qui signe", "Droits humains", "non publié");
	}

	@Test
	void theLetterIsShownWithItsBlanks() {
		var letter = page("/programme/tiers/core/letter");
		assertThat(letter).containsSubsequence("href=\"/fr/programme/tiers/core/letter\"", "The Secretary-General",
				"name of your city", "tier Core", "Ten Principles", "where this is feasible",
				"reports in public every two years", "your commitments", "Nothing is sent to the United Nations");
		assertThat(letter).doesNotContain("{city}", "{");
		assertThat(page("/fr/programme/tiers/core/letter")).contains("dix principes", "nom de votre ville");
	}

	@Test
	void theCheckExplainsItsOutcomeAndKeepsTheAnswers() {
		assertThat(page("/programme/tiers/core/check")).contains("Nothing that you answer here is kept")
			.doesNotContain("There is something to correct", "can apply</h2>");
		assertThat(page("/programme/tiers/core/check?q1=yes&q3=no&see=yes"))
			.contains("There is something to correct", "Question 2: answer yes", "id=\"q2-wrong\"")
			.containsPattern("id=\"q1-yes\"[^>]*checked")
			.containsPattern("id=\"q3-no\"[^>]*checked");
		assertThat(page("/programme/tiers/core/check?q1=yes&q2=yes&q3=yes&see=yes"))
			.containsSubsequence("Yes, your city can apply", "/programme/apply?tier=core");
		assertThat(page("/programme/tiers/core/check?q1=yes&q2=unsure&q3=yes&see=yes"))
			.containsSubsequence("You can begin meanwhile", "sample letter", "/programme/apply?tier=core");
		assertThat(page("/programme/tiers/core/check?q1=no&q2=yes&q3=yes&see=yes"))
			.contains("No, not as things stand", "href=\"/networks\"")
			.doesNotContain("/programme/apply?");
		assertThat(page("/fr/programme/tiers/leading/check?q1=yes&q2=yes&q3=yes&q4=no&see=yes"))
			.containsSubsequence("Pas encore Leading", "/fr/programme/tiers/core");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/programme/tiers/innovating", "/programme/tiers/innovating/questions",
			"/programme/tiers/innovating/letter", "/programme/tiers/innovating/check?q1=yes" })
	void aPageAsksTheDatabaseLittle(String address) {
		// No other test asks for these, so that none is kept already
		var before = this.statements.count();
		page(address);
		assertThat(this.statements.count() - before).isBetween(1, 6);
	}

	@Test
	void searchEnginesAreToldOfEachTier() {
		var pages = List.of("/programme", "/programme/tiers/core", "/programme/tiers/core/questions");
		assertThat(this.http.get("/sitemap-0.xml").body())
			.contains(pages.stream().map((page) -> page + "</loc>").toList());
	}

	@Test
	void howLongDecisionsTookIsSaidInWords() {
		assertThat(decisions(Locale.ENGLISH, 1, 1))
			.isEqualTo("In the last twelve months there was one decision; it took one working day.");
		assertThat(decisions(Locale.ENGLISH, 7, 12))
			.isEqualTo("Of the 7 decisions of the last twelve months, half took no longer than 12 working days.");
		assertThat(decisions(Locale.FRENCH, 7, 12)).contains("la moitié", "12 jours ouvrés");
	}

	private String decisions(Locale locale, int decisions, int days) {
		return this.messages.getMessage("tiers.decisions.median", new Object[] { decisions, days }, locale);
	}

	private String page(String address) {
		var answer = this.http.get(address);
		assertThat(answer.statusCode()).as(address).isEqualTo(200);
		assertThat(answer.body()).doesNotContain("??");
		return answer.body().replaceAll("\\s+", " ");
	}

}
