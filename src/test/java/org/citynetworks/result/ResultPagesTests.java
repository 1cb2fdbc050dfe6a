package org.citynetworks.result;

import java.io.UnsupportedEncodingException;

import org.citynetworks.account.As;
import org.citynetworks.account.PersonRepository;
import org.citynetworks.commitment.Participants;
import org.citynetworks.instrument.Instrument.Area;
import org.citynetworks.pdf.VeraPdf;
import org.citynetworks.round.Round;
import org.citynetworks.round.Round.Stage;
import org.citynetworks.round.TrialRounds;
import org.citynetworks.shared.Language;
import org.citynetworks.web.ServerTest;
import org.citynetworks.web.Statements;
import org.citynetworks.web.Token;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

/**
 * From a closed round to what everybody reads; all is rolled back.
 */
@ServerTest
@Transactional
class ResultPagesTests {

	@Autowired
	private WebApplicationContext context;

	@Autowired
	private PersonRepository people;

	@Autowired
	private PublishResult publish;

	@Autowired
	private Results results;

	@Autowired
	private ShowResult show;

	@Autowired
	private ResultEvidence evidence;

	@Autowired
	private Participants participants;

	@Autowired
	private PagesOfResults pages;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Statements statements;

	private MockMvcTester site;

	private TrialRounds town;

	@BeforeEach
	void aTown() {
		this.site = MockMvcTester.from(this.context, (builder) -> builder.apply(springSecurity()).build());
		this.town = TrialRounds.make(this.context);
	}

	@Test
	void nothingIsPublicBeforeTheCityPublishesIt() throws Exception {
		var round = closed("city-scan", "full", 4);
		assertThat(ask(path(round))).hasStatus(404);
		assertThat(own(round)).contains("Nothing of this round is public", "City Development", "Strengths");
		assertThat(publish(round, "area", "development")).hasStatus(302);
		assertThat(page(path(round))).contains("City Development", "one of the 3 areas", "from the city government")
			.doesNotContain("Anti-corruption</span>", "Office 1");
		assertThat(page("/participants/" + this.town.slug())).contains(path(round));
		assertThat(page("/city-scan")).contains(path(round), "Scanning Town");
		assertThat(this.pages.pages()).anyMatch((one) -> one.path().equals(path(round)));
		assertThat(this.evidence.of(this.participants.get(this.town.slug()), Language.ENGLISH)).singleElement()
			.satisfies((item) -> assertThat(item.address()).isEqualTo(path(round)));
	}

	@Test
	void whatIsPublicStaysAsItIsUntilItIsPublishedAgain() {
		var round = closed("urban-profile", "rapid", 3);
		publishAll(round);
		var before = this.results.get(this.town.slug(), round.number());
		this.jdbc.sql("update answer set typed = '9' where typed <> 'dont-know'").update();
		assertThat(this.results.get(this.town.slug(), round.number())).isEqualTo(before);
		publishAll(round);
		assertThat(this.results.get(this.town.slug(), round.number()).items()).extracting(ItemFigures::value)
			.filteredOn((value) -> value != null)
			.allSatisfy((value) -> assertThat(value).isEqualByComparingTo("9"));
	}

	@Test
	void itIsTakenDownAreaByArea() throws Exception {
		var round = closed("city-scan", "full", 3);
		publish(round, "area", "development", "area", "governance");
		post(round, "/take-down", "area", "development");
		assertThat(page(path(round))).contains("City Governance").doesNotContain("City Development");
		post(round, "/take-down", "area", "governance");
		assertThat(ask(path(round))).hasStatus(404);
		assertThat(this.jdbc.sql("select count(*) from scan_result").query(Integer.class).single()).isZero();
	}

	@Test
	void onlyACoordinatorPublishesAndOnlyAClosedRound() throws Exception {
		var round = closed("urban-profile", "rapid", 3);
		var stranger = As.signedIn(TrialRounds.make(this.context).member());
		assertThat(this.site.get().uri(round.path() + "/result").with(stranger).exchange()).hasStatus(403);
		assertThat(this.site.post()
			.uri(round.path() + "/result/publish")
			.param("area", "economics")
			.with(stranger)
			.with(Token.csrf())
			.exchange()).hasStatus(403);
		this.town.put(round, Stage.AGREEING);
		assertThat(own(round)).contains("This is a draft", "once the round is closed");
		assertThat(publish(round, "area", "economics")).hasStatusOk();
		this.town.put(round, Stage.ANSWERING);
		assertThat(this.site.get().uri(round.path() + "/result").with(As.signedIn(this.town.member())).exchange())
			.hasStatus(404);
		assertThat(ask(path(round))).hasStatus(404);
	}

	@Test
	void nothingChosenIsSaid() throws Exception {
		var round = closed("urban-profile", "rapid", 3);
		assertThat(publish(round).getResponse().getContentAsString()).contains("Choose at least one area");
		assertThat(post(round, "/take-down").getResponse().getContentAsString()).contains("Nothing was taken down");
	}

	@Test
	void reasonsArePublicOnlyIfTheCitySaysSo() throws Exception {
		var round = closed("urban-profile", "rapid", 3);
		this.jdbc.sql("""
				insert into scan_agreed (round, item, version, answer, reason, agreed_at)
				values (:round, 'water-and-air', 1, '4', 'The <b>river</b> is clean', timestamptz '2026-11-22')
				""").param("round", round.id()).update();
		publish(round, "area", "ecology");
		assertThat(page(path(round))).doesNotContain("river");
		publish(round, "area", "ecology", "reasons", "true");
		assertThat(page(path(round))).contains("The &lt;b&gt;river&lt;/b&gt; is clean");
	}

	@Test
	void aRoundThatNobodyAnsweredIsSaidSo() throws Exception {
		var round = closed("city-scan", "full", 0, "environment");
		assertThat(own(round)).contains("Nobody has answered", "nobody could say");
		publishAll(round);
		assertThat(page(path(round))).contains("Nobody answered", "no value");
		assertThat(ask(path(round) + ".pdf")).hasStatusOk();
	}

	@Test
	void whatOnePersonSaidIsNotSaidToBeDisputed() {
		var round = closed("urban-profile", "rapid", 2);
		publishAll(round);
		assertThat(this.results.get(this.town.slug(), round.number()).items()).extracting(ItemFigures::apart)
			.containsOnlyNulls();
	}

	@Test
	void anEarlierRoundStandsBesideItWhereTheSameWasRated() throws Exception {
		var first = closed("urban-profile", "rapid", 4);
		closed("city-scan", "full", 3);
		var other = closed("urban-profile", "rapid", 5);
		assertThat(own(other)).contains("Round 1");
		publishAll(other);
		assertThat(page(path(other))).doesNotContain("Round 1");
		publishAll(first);
		assertThat(page(path(other))).contains("Round 1", path(first));
		assertThat(page(path(first))).doesNotContain("Round 3</th>");
	}

	@Test
	void citiesStandBesideEachOtherFromFiveOn() throws Exception {
		var round = closed("urban-profile", "rapid", 4);
		publishAll(round);
		for (var each = 1; each < 4; each++) {
			published(each + 4);
		}
		assertThat(this.show.published(this.town.slug(), round.number(), Language.ENGLISH).isRanged()).isFalse();
		published(9);
		assertThat(page(path(round))).contains("in 5 cities");
	}

	@Test
	void aPageIsMadeWithFewStatements() throws Exception {
		var round = closed("city-scan", "full", 3);
		publishAll(round);
		page(path(round));
		var before = this.statements.count();
		page(path(round));
		assertThat(this.statements.count() - before).isLessThanOrEqualTo(8);
	}

	@Test
	void lettersThatOurFontsLackLeadFromThePdfToThePage() {
		var round = closed("urban-profile", "rapid", 3);
		this.jdbc.sql("update scan_round set title = '北京 <script>' where id = :id").param("id", round.id()).update();
		publishAll(round);
		var answer = ask("/fr", path(round) + ".pdf");
		assertThat(answer).hasStatus(303).headers().hasValue("Location", "/fr" + path(round));
	}

	private void published(int assessors) {
		publishAll(
				TrialResults.closed(this.context, TrialRounds.make(this.context), "urban-profile", "rapid", assessors));
	}

	@Test
	void itIsDataAndAPicture() throws Exception {
		var round = closed("urban-profile", "rapid", 4);
		publishAll(round);
		assertThat(page(path(round) + ".csv").lines()).hasSize(29)
			.first()
			.asString()
			.contains("area", "topic_value", "standing", "sdg");
		assertThat(page(path(round) + ".json")).contains("\"respondents\":4", "\"steps\":9");
		var picture = ask("/fr", path(round) + "/chart.svg");
		assertThat(picture).hasStatusOk();
		assertThat(picture.getResponse().getContentAsString()).startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\"")
			.contains("Économie", "Matériaux et énergie", "viewBox=")
			.doesNotContain(" style=", "th:");
	}

	@ParameterizedTest
	@EnumSource
	void asPdfItCanBeReadAloudAndKept(Language language) throws Exception {
		var round = closed("city-scan", "full", 4);
		publishAll(round);
		var pdf = ask(language.prefix(), path(round) + ".pdf").getResponse().getContentAsByteArray();
		assertThat(VeraPdf.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
		assertThat(VeraPdf.faults(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
	}

	@Test
	void helpIsWithWhatStandsLow() throws Exception {
		this.jdbc.sql("update participant set place = 'city/2660646' where slug = :slug")
			.param("slug", this.town.slug())
			.update();
		this.jdbc.sql("""
				update participant set content = content || '{"place": "city/2660646"}' where slug = :slug
				""").param("slug", this.town.slug()).update();
		var round = closed("city-scan", "full", 4);
		var help = this.site.get()
			.uri(round.path() + "/result/help")
			.with(As.signedIn(this.town.member()))
			.exchange()
			.getResponse()
			.getContentAsString();
		assertThat(help).contains("gaps", "/networks/", "open to you", "/which-networks?city=2660646",
				"/my/participants/" + this.town.slug() + "/plan");
	}

	private Round closed(String instrument, String level, int assessors, String... topics) {
		return TrialResults.closed(this.context, this.town, instrument, level, assessors, topics);
	}

	private void publishAll(Round round) {
		assertThat(this.publish.publish(round.id(), round.instrument().areas().stream().map(Area::key).toList(), false))
			.isTrue();
	}

	private static String path(Round round) {
		return Result.path(round.owner().replace("participant/", ""), round.number());
	}

	private String own(Round round) throws UnsupportedEncodingException {
		var answer = this.site.get().uri(round.path() + "/result").with(As.signedIn(this.town.member())).exchange();
		assertThat(answer).hasStatusOk();
		return answer.getResponse().getContentAsString();
	}

	private MvcTestResult publish(Round round, String... fields) {
		return post(round, "/publish", fields);
	}

	private MvcTestResult post(Round round, String deed, String... fields) {
		var request = this.site.post()
			.uri(round.path() + "/result" + deed)
			.with(As.signedIn(this.town.member()))
			.with(Token.csrf());
		for (var each = 0; each < fields.length; each += 2) {
			request = request.param(fields[each], fields[each + 1]);
		}
		return request.exchange();
	}

	private String page(String address) throws UnsupportedEncodingException {
		var answer = ask(address);
		assertThat(answer).hasStatusOk();
		return answer.getResponse().getContentAsString();
	}

	private MvcTestResult ask(String address) {
		return ask("", address);
	}

	private MvcTestResult ask(String prefix, String address) {
		return this.site.get().uri(prefix + address).servletPath(address).contextPath(prefix).exchange();
	}

}
