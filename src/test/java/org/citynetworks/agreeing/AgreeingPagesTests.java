package org.citynetworks.agreeing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.Cookie;
import org.citynetworks.account.As;
import org.citynetworks.account.Grant;
import org.citynetworks.account.PersonRepository;
import org.citynetworks.account.Role;
import org.citynetworks.answer.HeldFile;
import org.citynetworks.contributor.Contributor.Capacity;
import org.citynetworks.contributor.Contributors;
import org.citynetworks.contributor.Visits;
import org.citynetworks.document.Documents;
import org.citynetworks.document.Upload;
import org.citynetworks.round.Assessor;
import org.citynetworks.round.Round;
import org.citynetworks.round.Round.Stage;
import org.citynetworks.round.TrialRounds;
import org.citynetworks.shared.Language;
import org.citynetworks.web.LanguagePrefix;
import org.citynetworks.web.ServerTest;
import org.citynetworks.web.Statements;
import org.citynetworks.web.Token;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

/**
 * A town agrees on the first topic of the City Scan, which four have answered; all is
 * rolled back.
 */
@ServerTest
@Transactional
class AgreeingPagesTests {

	private static final String TOPIC = "labour-and-human-rights";

	/** People are far apart. */
	private static final String FORCED_LABOUR = "forced-labour";

	/** People are a little apart. */
	private static final String UNIONS = "freedom-of-association";

	/** All say the same. */
	private static final String SAFETY = "safety-at-work";

	/** Only one has answered. */
	private static final String PAY = "pay-to-live-on";

	@Autowired
	private ApplicationContext context;

	@Autowired
	private WebApplicationContext web;

	@Autowired
	private PersonRepository people;

	@Autowired
	private Visits visits;

	@Autowired
	private Contributors contributors;

	@Autowired
	private Documents documents;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Statements statements;

	private MockMvcTester site;

	private TrialRounds town;

	private Round round;

	private Assessor transport;

	private String agree;

	@BeforeEach
	void round() {
		this.site = MockMvcTester.from(this.web,
				(builder) -> builder.addFilters(this.context.getBean(LanguagePrefix.class))
					.apply(springSecurity())
					.build());
		this.town = TrialRounds.make(this.context);
		var begun = this.town.begin("city-scan", "full", TOPIC);
		this.transport = this.town.add(begun, "Department of Transport", "government");
		var works = this.town.add(begun, "Zinc Works", "company");
		var unions = this.town.add(begun, "Trade unions", "society");
		var tenants = this.town.add(begun, "Tenants", "residents");
		answer(this.transport, Map.of(FORCED_LABOUR, "2", UNIONS, "3", SAFETY, "4", PAY, "1"));
		answer(works, Map.of(FORCED_LABOUR, "5", UNIONS, "3", SAFETY, "4"));
		answer(unions, Map.of(FORCED_LABOUR, "1", UNIONS, "4", SAFETY, "4"));
		answer(tenants, Map.of(FORCED_LABOUR, "dont-know"));
		this.town.answer(this.transport, FORCED_LABOUR, "trend", "1");
		this.town.answer(this.transport, FORCED_LABOUR, "done", "Wages are\r\nlooked at <b>yearly</b>");
		this.town.answer(works, FORCED_LABOUR, "done", "An audit");
		this.town.answer(works, FORCED_LABOUR, "evidence", "https://example.org/audit?a=1&b=2");
		this.town.answer(unions, FORCED_LABOUR, "evidence", "javascript:alert(1)");
		this.round = this.town.put(begun, Stage.AGREEING);
		this.agree = this.round.path() + "/agree";
	}

	private void answer(Assessor assessor, Map<String, String> states) {
		states.forEach((item, step) -> this.town.answer(assessor, item, "state", step));
	}

	@Test
	void whileAnswersAreGivenNobodySeesThoseOfOthers() {
		this.town.put(this.round, Stage.ANSWERING);
		assertThat(page(this.agree)).contains("nobody sees those of others").doesNotContain("Very poor", "Forced");
		assertThat(page(this.agree + "/" + FORCED_LABOUR)).contains("nobody sees those of others")
			.doesNotContain("Very poor", "An audit");
		assertThat(post(FORCED_LABOUR, "answer", "3", "reason", "My own words", "seen", "0")).hasStatus(409)
			.bodyText()
			.contains("was not kept", "My own words")
			.doesNotContain("Very poor", "An audit");
		assertThat(rows()).isZero();
	}

	@Test
	void whatLiesFurthestApartComesFirst() {
		var list = page(this.agree);
		assertThat(list).containsSubsequence("Far apart", "Forced labour",
				"3 answers, from 1 Very poor to 5 Very good; “Don’t know”: 1", "A little apart", "Unions",
				"3 answers, from 3 Mixed to 4 Good; most often 3 Mixed; one has not answered",
				"All who chose a step chose the same", "Safety at work", "3 answers, all 4 Good", "Pay that one can",
				"One answer: 1 Very poor; 3 have not answered", "Nobody chose a step", "Work without a contract");
		assertThat(list).contains("0 of 6 questions agreed on");
		assertThat(page(this.agree + "?order=topic")).containsSubsequence("Labour and human rights</h2>",
				"Forced labour", "Unions", "Safety at work", "Pay that one", "Work without a contract");
	}

	@Test
	void thePageOfAQuestionTellsWhoSaidWhat() {
		assertThat(page(this.agree + "/" + FORCED_LABOUR))
			.containsSubsequence("3 answers, from 1 Very poor", "In the middle: 2 Poor", "1 Very poor</th><td>1</td>",
					"Trade unions", "Don’t know</th><td>1</td>", "Tenants", "Trend", "One answer: worse",
					"Department of Transport", "What is already being done")
			.contains("looked at &lt;b&gt;yearly&lt;/b&gt;", "href=\"https://example.org/audit?a=1&amp;b=2\"",
					"javascript:alert(1)")
			.doesNotContain("href=\"javascript", "shows nobody’s name");
	}

	@Test
	void whereNamesAreNotShownNothingTellsWhoseAnAnswerIs() {
		this.jdbc.sql("update scan_round set named = false where id = ?").param(this.round.id()).update();
		assertThat(page(this.agree + "/" + FORCED_LABOUR)).contains("shows nobody’s name", "1 Very poor</th><td>1</td>")
			.containsSubsequence("An audit", "Wages are")
			.doesNotContain("Transport", "Zinc", "Trade unions", "Tenants");
	}

	@Test
	void filesAreThereForThoseWhoCoordinateOnceAnswersAreShown() {
		var file = this.documents.keep(Upload.ofOurOwn("Audit", new byte[10]));
		var other = this.documents.keep(Upload.ofOurOwn("Something else", new byte[10]));
		this.jdbc.sql("insert into submission_file (document, submission) values (?, ?)")
			.params(file.id(), this.transport.submission())
			.update();
		this.town.answer(this.transport, FORCED_LABOUR, "evidence-file", new HeldFile(file.id(), "Audit.pdf").line());
		var address = this.round.path() + "/files/";
		assertThat(page(this.agree + "/" + FORCED_LABOUR)).contains("href=\"" + address + file.id() + "\"",
				"Audit.pdf");
		assertThat(get(address + file.id())).hasStatusOk();
		assertThat(get(address + other.id())).hasStatus(404);
		this.town.put(this.round, Stage.ANSWERING);
		assertThat(get(address + file.id())).hasStatus(404);
	}

	@Test
	void twoHundredAreBarsAndStillFewStatements() {
		for (var number = 5; number <= 200; number++) {
			this.town.answer(this.town.add(this.round, "Group " + number, "other"), UNIONS, "state",
					(number % 2 == 0) ? "1" : "5");
		}
		assertThat(page(this.agree)).containsSubsequence("Far apart", "Unions",
				"199 answers, from 1 Very poor to 5 Very good; one has not answered", "<path d=\"M8 60v-60.0M");
		var before = this.statements.count();
		assertThat(page(this.agree + "/" + UNIONS)).contains("Group 5", "Group 200", "1 Very poor</th><td>98</td>");
		assertThat(this.statements.count() - before).isLessThanOrEqualTo(10);
	}

	@Test
	void whatIsTypedMayBeAnything() {
		var hostile = "</textarea><script>alert(1)</script> ${7*7} \u202e\ud83c\udfd9 ‘’ '; drop table scan_agreed; --";
		post(FORCED_LABOUR, "answer", "3", "reason", hostile, "seen", "0");
		assertThat(page(this.agree + "/" + FORCED_LABOUR)).contains("&lt;/textarea&gt;&lt;script&gt;", "${7*7}")
			.doesNotContain("<script>alert");
		assertThat(post(FORCED_LABOUR, "answer", "3", "reason", "So", "seen", "99999999999")).hasStatus(409);
		assertThat(post(FORCED_LABOUR, "answer", "3", "reason", "So")).hasStatus(409);
		assertThat(get(this.agree + "/no-such-question")).hasStatus(404);
		assertThat(post("no-such-question", "answer", "3", "seen", "0")).hasStatus(404);
		assertThat(page(this.agree + "?order=%3Cb%3E&kept=nothing")).contains("Far apart");
	}

	@Test
	void whatIsWrittenDownStandsAndLeadsToTheNext() {
		assertThat(post(FORCED_LABOUR, "answer", "3", "reason", "Both see a part", "seen", "0"))
			.hasRedirectedUrl(this.agree + "/" + UNIONS + "?order=apart&kept=" + FORCED_LABOUR);
		assertThat(page(this.agree + "/" + UNIONS + "?order=apart&kept=" + FORCED_LABOUR))
			.contains("Written down: Forced labour, 3 Mixed");
		assertThat(page(this.agree)).contains("1 of 6 questions agreed on", "Agreed: 3 Mixed");
		assertThat(page(this.agree + "/" + FORCED_LABOUR)).contains("Agreed: 3 Mixed", "Both see a part",
				"name=\"seen\" value=\"1\"");
	}

	@Test
	void afterTheLastOneComesTheListAgain() {
		for (var item : this.round.items()) {
			post(item.key(), "answer", "4", "reason", "So", "seen", "0");
		}
		assertThat(post(UNIONS, "answer", "3", "reason", "", "seen", "1"))
			.hasRedirectedUrl(this.agree + "?order=apart&kept=" + UNIONS);
		assertThat(page(this.agree)).contains("6 of 6 questions agreed on");
	}

	@Test
	void aReasonIsNeededWhereTheAnswersDoNotSaySo() {
		assertThat(post(FORCED_LABOUR, "answer", "2", "reason", " ", "seen", "0")).hasStatusOk()
			.bodyText()
			.contains("Error: Forced labour", "what brought you together");
		assertThat(post(SAFETY, "answer", "3", "seen", "0")).hasStatusOk()
			.bodyText()
			.contains("something else than the answer in the middle");
		assertThat(post("work-without-a-contract", "answer", "3", "seen", "0")).hasStatusOk()
			.bodyText()
			.contains("None of the answers says so");
		assertThat(post(SAFETY, "answer", "", "reason", "Typed already", "seen", "0")).hasStatusOk()
			.bodyText()
			.contains("Choose the answer", "Typed already");
		assertThat(post(SAFETY, "answer", "6", "reason", "No such step", "seen", "0")).hasStatusOk();
		assertThat(post(SAFETY, "answer", "4", "reason", "x".repeat(2001), "seen", "0")).hasStatusOk()
			.bodyText()
			.contains("more than 2,000", "x".repeat(2001));
		assertThat(rows()).isZero();
		assertThat(post(UNIONS, "answer", "3", "seen", "0")).hasStatus3xxRedirection();
		assertThat(post(SAFETY, "answer", "4", "seen", "0")).hasStatus3xxRedirection();
		assertThat(rows()).isEqualTo(2);
	}

	@Test
	void theSecondOfTwoSeesWhatTheFirstWroteAndDecides() {
		post(FORCED_LABOUR, "answer", "3", "reason", "Said by the first", "seen", "0");
		assertThat(post(FORCED_LABOUR, "answer", "2", "reason", "Said by the second", "seen", "0")).hasStatus(409)
			.bodyText()
			.contains("Meanwhile Odile has written down something else", "3 Mixed", "Said by the first",
					"Said by the second", "value=\"2\" checked", "name=\"seen\" value=\"1\"");
		assertThat(page(this.agree)).contains("Agreed: 3 Mixed");
		assertThat(post(FORCED_LABOUR, "answer", "2", "reason", "Said by the second", "seen", "1"))
			.hasStatus3xxRedirection();
		assertThat(page(this.agree + "/" + FORCED_LABOUR)).containsSubsequence("Agreed: 2 Poor",
				"What was written down, and when", "Said by the second", "Said by the first");
	}

	@Test
	void theSamePressedTwiceIsOnce() {
		post(FORCED_LABOUR, "answer", "3", "reason", "Once", "seen", "0");
		assertThat(post(FORCED_LABOUR, "answer", "3", "reason", "Once", "seen", "0")).hasStatus3xxRedirection();
		assertThat(rows()).isOne();
	}

	@Test
	void whatWasAgreedOnCanBeTakenBack() {
		assertThat(page(this.agree + "/" + SAFETY)).doesNotContain("We do not agree after all");
		post(SAFETY, "answer", "4", "seen", "0");
		assertThat(page(this.agree + "/" + SAFETY)).contains("We do not agree after all");
		post(SAFETY, "answer", "-", "reason", "A new report", "seen", "1");
		assertThat(page(this.agree)).contains("0 of 6 questions agreed on");
		assertThat(page(this.agree + "/" + SAFETY)).contains("A new report");
		assertThat(post(SAFETY, "answer", "4", "seen", "2")).hasStatus3xxRedirection();
	}

	@Test
	void whatAllSayAlikeIsWrittenDownAtOnce() {
		assertThat(page(this.agree)).contains("On one open question all who answered say the same",
				"Also the question that only one person has answered");
		assertThat(post("")).hasRedirectedUrl(this.agree + "?order=apart&taken=1");
		assertThat(page(this.agree + "?taken=1")).contains("Written down for one question.",
				"1 of 6 questions agreed on", "Agreed: 4 Good");
		assertThat(page(this.agree)).contains("On one open question only one person has answered");
		assertThat(post("", "alone", "true")).hasRedirectedUrl(this.agree + "?order=apart&taken=1");
		assertThat(page(this.agree)).contains("2 of 6 questions agreed on", "Agreed: 1 Very poor")
			.doesNotContain("Write these answers down");
		assertThat(post("", "alone", "true")).hasRedirectedUrl(this.agree + "?order=apart&taken=0");
	}

	@Test
	void aRoundThatIsClosedIsOnlyRead() {
		post(SAFETY, "answer", "4", "reason", "Seen in the reports", "seen", "0");
		this.town.put(this.round, Stage.CLOSED);
		assertThat(page(this.agree)).contains("The round is closed", "Agreed: 4 Good").doesNotContain("<button>Write");
		assertThat(page(this.agree + "/" + SAFETY)).contains("Seen in the reports").doesNotContain("type=\"radio\"");
		assertThat(post(SAFETY, "answer", "1", "reason", "Too late", "seen", "1")).hasStatus(409)
			.bodyText()
			.contains("was not kept", "Too late", "Agreed: 4 Good");
		assertThat(post("", "alone", "true")).hasRedirectedUrl(this.agree + "?order=apart&taken=0");
		assertThat(rows()).isOne();
	}

	@Test
	void theOtherLanguageKeepsWhatIsTyped() {
		assertThat(page(this.agree + "/" + SAFETY)).contains("form=\"agree\"");
		assertThat(post(SAFETY, "answer", "2", "reason", "Half a sen", "seen", "0", "do", "save")).hasStatusOk()
			.bodyText()
			.contains("Half a sen", "value=\"2\" checked")
			.doesNotContain("is-wrong");
		assertThat(rows()).isZero();
	}

	@Test
	void onlyTheTeamSeesIt() {
		var stranger = As.somebody(this.people, Grant.on("participant/elsewhere", Role.TEAM_MEMBER));
		var administrator = As.somebody(this.people, Grant.everywhere(Role.ADMINISTRATOR));
		for (var address : new String[] { this.agree, this.agree + "/" + SAFETY }) {
			assertThat(this.site.get().uri(address).with(As.signedIn(stranger)).exchange()).hasStatus(403);
			assertThat(this.site.get().uri(address).with(As.signedIn(administrator)).exchange()).hasStatus(403);
			assertThat(this.site.get().uri(address).exchange()).hasStatus3xxRedirection();
		}
	}

	@Test
	void whoeverAnsweredReadsItAndWritesNothingDown() {
		post(SAFETY, "answer", "4", "reason", "Seen in the reports", "seen", "0");
		var address = "/applications/" + this.transport.submission() + "/spread";
		var owner = visiting(Capacity.OWNER);
		assertThat(text(visit(address, owner)))
			.contains("Forced labour", "Agreed: 4 Good", "1 of 6 questions agreed on")
			.doesNotContain("/my/scans", "Write these answers down");
		assertThat(text(visit(address + "/" + SAFETY, owner))).contains("Seen in the reports", "Zinc Works")
			.doesNotContain("type=\"radio\"", "/my/scans");
		assertThat(visit(address, visiting(Capacity.COLLEAGUE))).hasStatus(404);
		this.jdbc.sql("update scan_assessor set left_at = now() where id = ?").param(this.transport.id()).update();
		assertThat(visit(address, owner)).hasStatus(404);
	}

	@Test
	void whoeverAnswersSeesNothingOfItYet() {
		this.town.put(this.round, Stage.ANSWERING);
		var address = "/applications/" + this.transport.submission() + "/spread";
		var owner = visiting(Capacity.OWNER);
		for (var page : new String[] { address, address + "/" + FORCED_LABOUR }) {
			assertThat(text(visit(page, owner))).contains("nobody sees those of others")
				.doesNotContain("Very poor", "An audit");
		}
	}

	@Test
	void itSpeaksFrench() {
		var french = text(this.site.get()
			.uri("/fr" + this.agree)
			.servletPath("/fr" + this.agree)
			.with(As.signedIn(this.town.member()))
			.exchange());
		assertThat(french).contains("Les réponses côte à côte", "3 réponses, de 1 Très mauvaise à 5 Très bonne",
				"«\u00a0Je ne sais pas\u00a0»\u00a0: 1");
	}

	@Test
	void theListTakesFewStatements() {
		page(this.agree);
		var before = this.statements.count();
		page(this.agree);
		assertThat(this.statements.count() - before).isLessThanOrEqualTo(8);
	}

	private Cookie visiting(Capacity capacity) {
		var submission = this.transport.submission();
		var who = (capacity == Capacity.OWNER) ? this.contributors.of(submission).get(0) : this.contributors
			.add(submission, "colleague@example.org", "Cleo", capacity, List.of(TOPIC), Language.ENGLISH);
		var entered = this.site.post()
			.uri("/applications/" + submission + "/enter")
			.param("code", this.visits.link(who))
			.with(Token.csrf())
			.exchange();
		assertThat(entered).hasStatus3xxRedirection();
		return entered.getMvcResult().getResponse().getCookies()[0];
	}

	private MvcTestResult visit(String address, Cookie cookie) {
		return this.site.get().uri(address).cookie(cookie).exchange();
	}

	private int rows() {
		return this.jdbc.sql("select count(*) from scan_agreed where round = ?")
			.param(this.round.id())
			.query(Integer.class)
			.single();
	}

	private String page(String address) {
		return text(get(address));
	}

	private MvcTestResult get(String address) {
		return this.site.get().uri(address).with(As.signedIn(this.town.member())).exchange();
	}

	private MvcTestResult post(String item, String... fields) {
		var request = this.site.post()
			.uri(item.isEmpty() ? this.agree : this.agree + "/" + item)
			.with(As.signedIn(this.town.member()))
			.with(Token.csrf());
		for (var field = 0; field < fields.length; field += 2) {
			request = request.param(fields[field], fields[field + 1]);
		}
		return request.exchange();
	}

	private static String text(MvcTestResult answer) {
		assertThat(answer).hasStatusOk();
		return new String(answer.getMvcResult().getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
