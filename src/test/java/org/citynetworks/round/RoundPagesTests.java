package org.citynetworks.round;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.citynetworks.account.As;
import org.citynetworks.account.Grant;
import org.citynetworks.account.Person;
import org.citynetworks.account.PersonRepository;
import org.citynetworks.account.Role;
import org.citynetworks.round.Round.Stage;
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

@ServerTest
@Transactional
class RoundPagesTests {

	@Autowired
	private ApplicationContext site;

	@Autowired
	private WebApplicationContext context;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private PersonRepository people;

	@Autowired
	private Rounds rounds;

	@Autowired
	private Assessors assessors;

	@Autowired
	private TakesAnswers takes;

	@Autowired
	private MoveRound move;

	@Autowired
	private Statements statements;

	private MockMvcTester pages;

	private TrialRounds town;

	private Person odile;

	@BeforeEach
	void aTown() {
		this.pages = MockMvcTester.from(this.context,
				(builder) -> builder.addFilters(this.context.getBean(LanguagePrefix.class))
					.apply(springSecurity())
					.build());
		this.town = TrialRounds.make(this.site);
		this.odile = this.town.member();
	}

	@Test
	void aTeamOpensARound() {
		var own = "/my/participants/" + this.town.slug() + "/scans";
		assertThat(get("/my")).contains(own, "Let people who know your city look at it");
		assertThat(get(own)).contains("City Scan rounds of Scanning Town", own + "/new/city-scan/full",
				own + "/new/urban-profile/rapid");
		var form = own + "/new/city-scan/full";
		assertThat(get(form)).contains(this.takes.today().plusDays(21).toString(), "Labour and human rights");
		assertThat(text(post(form, "until", "never"))).contains("Type a title.", "This is not a day.",
				"Choose at least one topic");
		assertThat(text(post(form, "title", "Our city", "until", "2020-01-01", "topics", "all")))
			.contains("This day is past.", "value=\"Our city\"");
		post(form, "title", "Our city", "until", this.takes.today().toString(), "topics", "all", "topics",
				"universal-access", "topics", "no-such", "named", "yes");
		var round = this.rounds.of(this.town.owner()).get(0);
		assertThat(round.topics()).containsExactly("universal-access");
		assertThat(round.named()).isTrue();
		assertThat(get(round.path())).contains("Our city", "Being prepared", "Say who is to answer", "One topic",
				"today is the last day");
		assertThat(get(own)).contains(round.path(), "Next: say who answers, and invite them.");
		assertThat(get("/my")).contains("Our city: Being prepared");
	}

	@Test
	void whoDoesNotActForTheTownSeesAndDoesNothing() {
		var round = this.town.begin("city-scan", "full");
		var one = this.town.add(round, "Ada", "company");
		var stranger = As.somebody(this.people, Grant.on("participant/elsewhere", Role.TEAM_MEMBER));
		var editor = As.somebody(this.people, Grant.everywhere(Role.EDITOR));
		for (var path : new String[] { "", "/settings", "/back", "/assessors/new", "/assessors/several",
				"/assessors/" + one.id() }) {
			for (var person : new Person[] { stranger, editor }) {
				assertThat(answer(person, round.path() + path)).as(path).hasStatus(403);
			}
		}
		assertThat(post(stranger, round.path() + "/invite")).hasStatus(403);
		assertThat(this.rounds.get(round.id()).stage()).isEqualTo(Stage.PREPARING);
		assertThat(answer(this.odile, "/my/scans/" + UUID.randomUUID())).hasStatus(403);
		assertThat(answer(this.odile, round.path() + "/assessors/999999999")).hasStatus(404);
	}

	@Test
	void somebodyOfAnotherRoundIsNotReachedThroughOnesOwn() {
		var round = this.town.begin("city-scan", "full");
		var other = this.town.begin("city-scan", "full");
		var one = this.town.add(other, "Ada", "company");
		var here = round.path() + "/assessors/" + one.id();
		assertThat(answer(this.odile, here)).hasStatus(404);
		post(here + "/leave", "counts", "no");
		post(here + "/remove");
		assertThat(this.assessors.of(other.id())).containsExactly(one);
		assertThat(post(here, "name", "Eve", "sector", "company", "way", "paper")).hasStatus(404);
	}

	@Test
	void thoseWhoAnswerAreAddedOneByOne() {
		var round = this.town.begin("city-scan", "full");
		var form = round.path() + "/assessors/new";
		assertThat(text(post(form, "way", "mail", "email", "ada"))).contains("Type a name.",
				"Choose as whom they answer.", "Choose at least one topic");
		post(form, "name", "Department <of> Transport", "sector", "government", "way", "mail", "email",
				"Ada@Example.org", "language", "fr", "topics", "universal-access");
		post(form, "name", "Club of the Elderly", "sector", "society", "way", "paper", "topics", "all");
		assertThat(text(post(form, "name", "Ada again", "sector", "government", "way", "mail", "email",
				"ada@example.org", "topics", "all")))
			.contains("Somebody else in this round has this address.", "value=\"Ada again\"");
		assertThat(this.assessors.of(round.id())).extracting(Assessor::name)
			.containsExactly("Department <of> Transport", "Club of the Elderly");
		assertThat(get(round.path()))
			.contains("Department &lt;of&gt; Transport", "0 of one topic", "on paper", "2 have been entered so far",
					"With fewer than three")
			.doesNotContain("??", "Dispersion");
		assertThat(mails("Ada@Example.org")).isEmpty();
	}

	@Test
	void aListThatIsPastedIsReadLineByLineAndNothingOfItIsLost() {
		var round = this.town.begin("city-scan", "full");
		var form = round.path() + "/assessors/several";
		var pasted = "Ada Lovelace, ada@example.org\n\nBen\t ben@example.org\nCarla\nDan; dan@\nada@example.org; Ada\n"
				+ "<b>, \"Eve\" eve@example.org";
		var answer = text(post(form, "lines", pasted, "sector", "company", "language", "en"));
		assertThat(answer).contains("Line 4, “Carla”: there is no e-mail address in it.",
				"Line 5, “Dan; dan@”: this is not the address of one mailbox.",
				"Line 6, “ada@example.org; Ada”: this address stands in a line above as well.", "Ada Lovelace,");
		assertThat(this.assessors.of(round.id())).isEmpty();
		post(form, "lines", "Ada Lovelace, ada@example.org\nBen\t ben@example.org\n\"Carla, Dr.\" <carla@example.org>",
				"sector", "company", "language", "fr");
		assertThat(this.assessors.of(round.id())).extracting(Assessor::name)
			.containsExactly("Ada Lovelace", "Ben", "Carla, Dr.");
		assertThat(text(post(form, "lines", "Ben, ben@example.org", "sector", "company")))
			.contains("this address is in the round already.");
	}

	@Test
	void thereIsRoomForTwoHundred() {
		var round = this.town.begin("urban-profile", "rapid", "accounting-and-regulation");
		var form = round.path() + "/assessors/several";
		post(form, "lines", people(1, 200), "sector", "residents", "language", "en");
		assertThat(this.assessors.of(round.id())).hasSize(200);
		assertThat(get(round.path())).contains("200 in all", "More than ten answers");
		assertThat(text(post(form, "lines", "One more, more@example.org", "sector", "residents")))
			.contains("There is room for 200 in a round.", "more@example.org");
		var before = this.statements.count();
		get(round.path());
		assertThat(this.statements.count() - before).isLessThanOrEqualTo(10);
	}

	private static String people(int first, int last) {
		return IntStream.rangeClosed(first, last)
			.mapToObj((number) -> "Person %d, p%d@example.org".formatted(number, number))
			.collect(Collectors.joining("\n"));
	}

	@Test
	void theRoundShowsHowMuchWasAnsweredAndNotWhat() {
		var round = this.town.begin("city-scan", "full", "universal-access");
		var one = this.town.add(round, "Ada", "company");
		var two = this.town.add(round, "Ben", "residents");
		this.move.invite(round.id(), this.odile.id());
		round.items().forEach((item) -> this.town.answer(one, item.key(), "state", "4"));
		this.town.answer(two, round.items().get(0).key(), "done", "A secret remark");
		this.town.answer(two, round.items().get(0).key(), "state", "dont-know");
		assertThat(get(round.path()))
			.contains("Answers are taken", "2 in all: 0 handed in, 2 begun, 0 not begun", "1 of one topic",
					"0 of one topic", "1 of 2 have answered all of it", "10 days left")
			.doesNotContain("secret", "??");
		assertThat(get(round.path() + "/assessors/" + two.id())).contains("1 of 6 questions", "has begun")
			.doesNotContain("secret", "??");
	}

	@Test
	void theRoundGoesOnStepByStepAndBackWithAReason() {
		var round = this.town.begin("city-scan", "full");
		post(round.path() + "/invite");
		assertThat(stage(round)).isEqualTo(Stage.PREPARING);
		var ada = this.town.add(round, "Ada", "company");
		post(round.path() + "/invite");
		assertThat(get(round.path())).contains("One has not handed in yet", "Remind all who have not handed in");
		post(round.path() + "/topics/universal-access/lock");
		post(round.path() + "/topics/no-such/lock");
		assertThat(this.takes.locked(round.id())).containsExactly("universal-access");
		assertThat(get(round.path())).contains("/topics/universal-access/unlock");
		post(round.path() + "/topics/universal-access/unlock");
		assertThat(this.takes.locked(round.id())).isEmpty();
		assertThat(get(round.path())).contains("End answering before its day").doesNotContain(">End answering and");
		assertThat(get(round.path() + "/end")).contains("One has not handed in yet",
				"Everybody who answers by mail is told");
		post(round.path() + "/end");
		assertThat(get(round.path())).contains("The group agrees", round.path() + "/agree", round.path() + "/back");
		assertThat(text(post(round.path() + "/back", "until", "soon"))).contains("Write a few words.",
				"This is not a day.");
		post(round.path() + "/back", "words", "Look at the water again, please", "until",
				this.takes.today().plusDays(5).toString());
		assertThat(get(round.path())).contains("Answers are taken again, because:", "Look at the water again",
				"5 days left");
		assertThat(mails(email(ada))).containsExactly("round.invitation", "round.ended", "round.again");
		post(round.path() + "/end");
		post(round.path() + "/assessors/new", "name", "Too late", "sector", "company", "way", "paper", "topics", "all");
		assertThat(this.assessors.of(round.id())).containsExactly(this.assessors.get(round.id(), ada.id()));
		post(round.path() + "/close");
		assertThat(get(round.path())).contains("Closed", round.path() + "/result")
			.doesNotContain("Look at the water again");
		post(round.path() + "/back", "words", "A mistake in the chart");
		assertThat(get(round.path())).contains("The round was opened again, because:", "A mistake in the chart");
		assertThat(stage(round)).isEqualTo(Stage.AGREEING);
	}

	@Test
	void whatWasPromisedAboutNamesStays() {
		var round = this.town.begin("city-scan", "full");
		var settings = round.path() + "/settings";
		assertThat(get(settings)).contains("Delete this round", "name=\"named\"");
		post(settings, "title", "Other", "until", this.takes.today().toString(), "named", "no");
		this.town.add(round, "Ada", "company");
		this.move.invite(round.id(), this.odile.id());
		assertThat(get(settings)).contains("The spread shows no names").doesNotContain("name=\"named\"", "Delete this");
		post(settings, "title", "Other", "until", this.takes.today().plusDays(1).toString(), "named", "yes");
		assertThat(this.rounds.get(round.id()).named()).isFalse();
		post(round.path() + "/delete");
		assertThat(this.rounds.find(round.id())).isPresent();
	}

	@Test
	void aRoundOfWhichNobodyHeardCanBeDeleted() {
		var round = this.town.begin("city-scan", "full");
		var one = this.town.add(round, "Ada", "company");
		assertThat(post(round.path() + "/delete")).hasRedirectedUrl("/my/participants/" + this.town.slug() + "/scans");
		assertThat(this.rounds.find(round.id())).isEmpty();
		assertThat(this.jdbc.sql("select count(*) from submission where id = ?")
			.param(one.submission())
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void everyPageIsInFrenchAsWell() {
		var round = this.town.begin("city-scan", "full");
		var one = this.town.add(round, "Ada", "company");
		this.move.invite(round.id(), this.odile.id());
		for (var path : new String[] { "/my/participants/" + this.town.slug() + "/scans", round.path(),
				round.path() + "/settings", round.path() + "/assessors/new", round.path() + "/assessors/several",
				round.path() + "/assessors/" + one.id() }) {
			assertThat(get("/fr" + path)).as(path).contains("<html lang=\"fr\"").doesNotContain("??");
		}
	}

	@Test
	void hostileTextIsTextAndNothingBreaks() {
		var round = this.town.begin("city-scan", "full");
		var hostile = "<script>alert(1)</script> {0} ${x} \u202e %s '\"";
		post(round.path() + "/settings", "title", hostile, "until", this.takes.today().toString(), "named", "no");
		post(round.path() + "/assessors/new", "name", hostile, "sector", "company", "way", "paper", "topics", "all");
		post(round.path() + "/assessors/several", "lines", hostile + ", a@example.org", "sector", "other");
		assertThat(get(round.path())).contains("&lt;script&gt;").doesNotContain("<script>alert", "??");
		this.move.invite(round.id(), this.odile.id());
		assertThat(mails("a@example.org")).containsExactly("round.invitation");
	}

	private Stage stage(Round round) {
		return this.rounds.get(round.id()).stage();
	}

	private String email(Assessor assessor) {
		return this.jdbc.sql("select email from contributor where submission = ?")
			.param(assessor.submission())
			.query(String.class)
			.single();
	}

	private List<String> mails(String to) {
		return this.jdbc.sql("select kind from mail where recipient = ? order by created_at, id")
			.param(to)
			.query(String.class)
			.list();
	}

	private String get(String address) {
		var answer = answer(this.odile, address);
		assertThat(answer).as(address).hasStatusOk();
		return text(answer);
	}

	private MvcTestResult answer(Person somebody, String address) {
		return this.pages.get().uri(address).servletPath(address).with(As.signedIn(somebody)).exchange();
	}

	private MvcTestResult post(String address, String... fields) {
		return post(this.odile, address, fields);
	}

	private MvcTestResult post(Person somebody, String address, String... fields) {
		var request = this.pages.post()
			.uri(address)
			.servletPath(address)
			.with(As.signedIn(somebody))
			.with(Token.csrf());
		for (var i = 0; i < fields.length; i += 2) {
			request.param(fields[i], fields[i + 1]);
		}
		return request.exchange();
	}

	private static String text(MvcTestResult answer) {
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
