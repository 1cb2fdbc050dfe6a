package org.citynetworks.joining;

import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.citynetworks.eligibility.Answer;
import org.citynetworks.eligibility.Ground;
import org.citynetworks.eligibility.Government;
import org.citynetworks.web.Http;
import org.citynetworks.web.ServerTest;
import org.citynetworks.web.Statements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

@ServerTest
class JoiningPagesTests {

	private static final String FREETOWN = "2409306";

	private static final String DALEN = "3159400";

	@Autowired
	private Http http;

	@Autowired
	private Statements statements;

	@Autowired
	private MessageSource messages;

	@Test
	void asksForAPlaceAndSaysWhatTheAnswersMean() {
		assertThat(text("/which-networks")).contains("Which networks can my city join?", "Your city or region",
				"Or describe it", "How the answers come about", "The network itself decides");
		assertThat(text("/fr/which-networks")).contains("À quels réseaux ma ville peut-elle adhérer", "À demander");
	}

	@Test
	void aNameThatSeveralPlacesBearIsAQuestion() {
		assertThat(text("/which-networks?q=Freetown")).containsSubsequence("Which one is it?", "Western Area",
				"802,639 inhabitants", "Massachusetts");
		assertThat(this.http.get("/which-networks?q=Freetown&network=iclei").body())
			.contains("/which-networks?city=2409306&amp;network=iclei");
	}

	@Test
	void aNameThatOnePlaceBearsLeadsToItsAnswers() {
		var answer = this.http.get("/which-networks?q=Trofors");
		assertThat(answer.statusCode()).isEqualTo(302);
		assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/which-networks?city=3133983");
	}

	@Test
	void everyNetworkAnswersWithItsRuleAndItsSource() {
		var page = text("/which-networks?city=" + FREETOWN);
		assertThat(page).contains("Which networks can Freetown join?", "3 yes16 to ask7 no2 that cities do not join",
				"GeoNames give 802,639, without a date");
		assertThat(page).containsSubsequence("Listed there already", "C40 Cities", "Published on c40.org",
				"All other networks", "Global Fund for Cities’ Development", "Yes", "ICLEI", "Yes");
		assertThat(page).containsSubsequence("Covenant of Mayors", "No", "You are outside its region", "Europe",
				"Which countries these are:", "unstats.un.org");
	}

	@Test
	void aNorwegianTownIsReckonedItsFee() {
		var page = text("/which-networks?city=" + DALEN);
		assertThat(page).containsSubsequence("Climate Alliance", "Yes", "The sources differ", "EUR 250 a year",
				"EUR 0.0085 for each of 801 inhabitants, at least EUR 250");
		assertThat(page).containsSubsequence("Eurocities", "No", "You have fewer inhabitants than it asks for",
				"250,000");
		assertThat(text("/fr/which-networks?city=" + DALEN)).containsSubsequence("Eurocities", "Non",
				"Vous avez moins d’habitants qu’il n’en demande");
	}

	@Test
	void whatIsTypedCountsForMoreThanTheGazetteer() {
		assertThat(text("/which-networks?city=" + DALEN + "&population=1+000+000"))
			.contains("EUR 0.0085 for each of 1,000,000 inhabitants");
		assertThat(text("/which-networks?city=" + DALEN + "&population=many")).contains("in digits", "801");
	}

	@Test
	void aPlaceMayBeDescribedOnly() {
		assertThat(text("/which-networks?country=no&population=800&government=city"))
			.contains("Which networks can a city, town or municipality in Norway join?", "EUR 250 a year");
		assertThat(text("/which-networks?region=ng-05")).containsSubsequence("Regions4", "Yes", "Eurocities", "No");
		assertThat(text("/which-networks?government=local-government-association")).containsSubsequence("ICLEI", "Yes");
	}

	@Test
	void whatThePlaceCaresAboutComesFirst() {
		assertThat(text("/which-networks?city=" + DALEN + "&theme=ageing&sdg=13")).containsSubsequence(
				"Works on what you care about: Ageing", "Works on what you care about: 13 Climate action");
		assertThat(text("/which-networks?city=" + DALEN + "&theme=health&sdg=13"))
			.doesNotContain("Works on what you care about: Ageing");
	}

	@Test
	void whoAsksAboutOneNetworkIsLedToItsMemo() {
		assertThat(this.http.get("/networks/iclei").body()).contains("/which-networks?network=iclei");
		var answer = this.http.get("/which-networks?network=iclei&city=" + FREETOWN);
		assertThat(answer.headers().firstValue("Location").orElseThrow())
			.endsWith("/networks/iclei/memo?city=" + FREETOWN);
	}

	@Test
	void aMemoSaysWhatAMayorHasToKnowAndWhatIsNotKnown() {
		assertThat(text("/networks/climate-alliance/memo?city=" + DALEN)).containsSubsequence(
				"Climate Alliance: a page for the mayor – Dalen", "What it is", "Can we join?", "Yes", "Climate action",
				"What it costs", "EUR 250 a year", "The sources differ", "What it asks in return", "council resolution",
				"Who signs or decides", "council resolution", "How to leave", "Not known", "What to do next",
				"climatealliance.org", "Sources", "undated");
		assertThat(text("/fr/networks/c40-cities/memo?city=" + FREETOWN)).containsSubsequence("Pouvons-nous y adhérer",
				"figure déjà comme membre", "sans cotisation", "Comment en sortir");
	}

	@Test
	void aMemoBearsItsDayAndNumbersEachSourceThatItNeeds() {
		var page = this.http.get("/networks/iclei/memo?city=" + FREETOWN).body();
		var sources = page.substring(page.indexOf("id=\"sources\""), page.indexOf("</section>"));
		var used = Pattern.compile("class=\"note\">(\\d+)<")
			.matcher(page)
			.results()
			.map((match) -> Integer.valueOf(match.group(1)))
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(used)
			.containsExactlyElementsOf(IntStream.rangeClosed(1, sources.split("<li>").length - 1).boxed().toList());
		assertThat(page).contains("<time datetime=");
	}

	@Test
	void aMemoForNobodyAsksForWhom() {
		assertThat(text("/networks/iclei/memo")).contains("Choose your city").doesNotContain("Can we join?");
		assertThat(this.http.get("/networks/nope/memo").statusCode()).isEqualTo(404);
		assertThat(this.http.get("/networks/iclei/memo?city=nowhere&population=%00").statusCode()).isBetween(200, 400);
	}

	@ParameterizedTest
	@ValueSource(strings = { "?city=zzz", "?city=999999999999999999", "?region=xx-99", "?country=zz", "?population=abc",
			"?government=king", "?q=%25%25%25", "?q=%27%3B%20drop%20table", "?city=" + DALEN + "&theme=nonsense",
			"?network=none&city=" + DALEN, "?q=%E2%80%AE%F0%9F%98%80", "?q=a%01b", "?city=-1", "?region=", "?region=-",
			"?population=99999999999999" })
	void whatMakesNoSenseGetsAHelpfulPage(String query) {
		var answer = this.http.get("/which-networks" + query);
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body()).contains("<h1");
	}

	@Test
	void thousandsOfLettersAndOfChoicesAreAnswered() {
		assertThat(this.http.get("/which-networks?q=" + "x".repeat(7_000)).statusCode()).isEqualTo(200);
		assertThat(this.http.get("/which-networks?country=no" + "&theme=health".repeat(500)).statusCode())
			.isEqualTo(200);
	}

	@Test
	void saysWhereAWholeListDoesNotNameThePlace() {
		assertThat(text("/which-networks?city=" + DALEN)).contains("Its list of members is here in full");
		assertThat(text("/which-networks?country=no")).doesNotContain("Its list of members is here in full");
	}

	@ParameterizedTest
	@CsvSource({ "/which-networks,1", "/which-networks?q=Freetown,7", "/which-networks?city=2660646,4",
			"/which-networks?region=ch-ge,4", "/which-networks?country=ch,2", "/networks/iclei/memo?city=2660646,8" })
	void aPageTakesFewStatements(String address, int most) {
		var before = this.statements.count();
		assertThat(this.http.get(address).statusCode()).isEqualTo(200);
		assertThat(this.statements.count() - before).isLessThanOrEqualTo(most);
	}

	@Test
	void everythingThatIsFoundHasItsWords() {
		for (var answer : Answer.values()) {
			assertThatCode(() -> say("joining.answer." + answer)).doesNotThrowAnyException();
		}
		for (var ground : Ground.values()) {
			assertThatCode(() -> say("joining.ground." + ground)).doesNotThrowAnyException();
		}
		for (var government : Government.values()) {
			assertThatCode(() -> say("joining.government." + government.slug())).doesNotThrowAnyException();
		}
	}

	private String say(String code) {
		return this.messages.getMessage(code, null, Locale.ENGLISH);
	}

	private String text(String address) {
		return this.http.get(address).body().replaceAll("<[^>]*>", "").replaceAll("[\\s\\u00A0]+", " ").strip();
	}

}
