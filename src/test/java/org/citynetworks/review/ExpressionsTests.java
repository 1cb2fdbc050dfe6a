package org.citynetworks.review;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.citynetworks.IntegrationTest;
import org.citynetworks.account.As;
import org.citynetworks.account.Grant;
import org.citynetworks.account.Mailbox;
import org.citynetworks.account.Mailbox.Letter;
import org.citynetworks.account.OpenSession;
import org.citynetworks.account.Person;
import org.citynetworks.account.PersonRepository;
import org.citynetworks.account.Role;
import org.citynetworks.application.Application;
import org.citynetworks.application.Applications;
import org.citynetworks.application.Phase;
import org.citynetworks.application.Stage;
import org.citynetworks.commitment.TrialProgramme;
import org.citynetworks.decision.DecideApplications;
import org.citynetworks.decision.DecideApplications.Answer;
import org.citynetworks.decision.DecisionForm;
import org.citynetworks.document.Documents;
import org.citynetworks.document.Upload;
import org.citynetworks.shared.Language;
import org.citynetworks.signin.Client;
import org.citynetworks.signin.People;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

/**
 * A programme whose first tier asks for an expression of interest before the application,
 * over HTTP; what it leaves is taken away again.
 */
@IntegrationTest
class ExpressionsTests {

	private static final String BEGIN = "/programme/apply?city=2660646&tier=trial-first";

	private static final String REASONS = "This programme is for cities by the sea, and yours is on a lake.";

	private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([^\"]+)\"");

	/** What stood in a field when its page was made. */
	private static final Pattern SEEN = Pattern.compile("name=\"(seen[^\"]*)\" value=\"([^\"]*)\"");

	@Autowired
	private Applications applications;

	@Autowired
	private DecideApplications decide;

	@Autowired
	private Documents documents;

	@Autowired
	private PersonRepository people;

	@Autowired
	private JdbcIndexedSessionRepository sessions;

	@Autowired
	private MessageSource messages;

	@Autowired
	private TransactionOperations transactions;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Clock clock;

	@LocalServerPort
	private int port;

	private final String ana = "ana-" + UUID.randomUUID() + "@example.org";

	private Language language = Language.ENGLISH;

	private Client client;

	private Person rita;

	private Client reviewer;

	@BeforeEach
	void aProgrammeAsksForAnExpressionOfInterest() {
		TrialProgramme.make(this.jdbc, "decision_days", "10");
		TrialProgramme.askFirst(this.jdbc);
		this.client = new Client(this.port);
		this.rita = As.somebody(this.people, Grant.everywhere(Role.REVIEWER));
		this.reviewer = new Client(this.port);
		this.reviewer.hold("session", new OpenSession(this.sessions, this.clock).of(this.rita, true));
	}

	@AfterEach
	void forget() {
		this.jdbc.sql("delete from submission where kind = 'application'").update();
		this.jdbc.sql("delete from programme where slug = ?").param(TrialProgramme.SLUG).update();
		this.jdbc.sql("delete from form where key in (?, ?)")
			.params(TrialProgramme.FORM, TrialProgramme.SHORT_FORM)
			.update();
		People.forget(this.jdbc);
	}

	@ParameterizedTest
	@EnumSource
	void whoIsInvitedGoesOnWithWhatIsKnownAndHandsTheApplicationIn(Language language) {
		this.language = language;
		this.client.get(language.prefix() + "/programme/tiers/trial-first");
		reads("tiers.first");
		reads("tiers.start.first");
		this.client.get(language.prefix() + BEGIN);
		reads("tiers.first");
		var expression = begin();
		assertThat(expression.stage()).isEqualTo(Stage.EXPRESSION);
		hasMail("application.begun", "mail.application.begun.subject.expression", expression.called());
		reads("application.title.expression", expression.called(), tier());
		handIn(expression, "application.send.expression");
		hasMail("application.received", "mail.application.received.subject.expression", expression.called(),
				reference(expression));
		this.client.get(address(expression));
		reads("application.waiting.expression");
		reads("application.step.apply");
		assertThat(this.client.text()).doesNotContain(address(expression) + "/letter", "??");
		this.client.get(address(expression) + "/letter");
		assertThat(this.client.status()).isEqualTo(404);

		takeUp(expression);
		assertThat(this.reviewer.text()).contains("Expression of interest", "value=\"invite\"")
			.doesNotContain("value=\"accept\"", "No letter is known", "The letter is signed");
		review(expression, "/decision", "outcome", "accept", "how", "decide");
		assertThat(phase(expression)).as("nobody joins by it").isEqualTo(Phase.IN_REVIEW);
		review(expression, "/decision", "outcome", "invite", "conditions", "We liked it", "how", "preview");
		assertThat(this.reviewer.text()).contains("We liked it", say("mail.application.invited.subject", "").strip());
		assertThat(this.applications.following(expression.id())).isEmpty();
		review(expression, "/decision", "outcome", "invite", "conditions", "We liked it", "how", "decide");
		assertThat(phase(expression)).isEqualTo(Phase.INVITED);

		var application = this.applications.following(expression.id()).orElseThrow();
		assertThat(application).isEqualTo(expression.invited(application.id(), application.since()));
		var invitation = hasMail("application.invited", "mail.application.invited.subject", expression.called());
		assertThat(invitation.text()).contains("We liked it");
		assertThat(invitation.link()).isEqualTo(address(application));
		this.client.get(address(expression));
		reads("application.phase.invited");
		reads("application.deed.apply");
		comeIn(invitation);
		reads("application.title", expression.called(), tier());
		this.client.get(address(application) + "/tasks/signatory");
		assertThat(this.client.text()).contains("value=\"https://www.geneve.ch\"");
		this.client.get(address(application) + "/tasks/commitments/1");
		assertThat(this.client.text()).contains("Fewer cars in the old town");

		upload(application);
		complete(application, "signatory", "answer.name", "Ada Mayor");
		complete(application, "commitments", "answer.target", "Half of them");
		send(application, "application.send.submit");
		assertThat(phase(application)).isEqualTo(Phase.SUBMITTED);
		hasMail("application.received", "mail.application.received.subject", expression.called(),
				reference(application));
		takeUp(application);
		assertThat(this.reviewer.text()).contains("/admin/applications/" + expression.id(),
				"the expression of interest after which they were invited", "value=\"accept\"");
	}

	@ParameterizedTest
	@EnumSource
	void whoIsNotInvitedReadsWhyAndCanAppeal(Language language) {
		this.language = language;
		var expression = begun();
		takeUp(expression);
		review(expression, "/decision", "outcome", "turn-down", "reasons", "No.", "how", "decide");
		assertThat(phase(expression)).isEqualTo(Phase.IN_REVIEW);
		review(expression, "/decision", "outcome", "turn-down", "reasons", REASONS, "how", "decide");
		assertThat(phase(expression)).isEqualTo(Phase.NOT_ACCEPTED);
		assertThat(this.applications.following(expression.id())).isEmpty();
		var mail = hasMail("application.not-accepted", "mail.application.not-accepted.subject.expression",
				expression.called());
		assertThat(mail.text()).contains(REASONS);
		this.client.get(address(expression));
		reads("application.phase.not-accepted");
		this.client.get(address(expression) + "/appeal");
		this.client.post(address(expression) + "/appeal", "reason", "A lake is a kind of sea.");
		assertThat(phase(expression)).isEqualTo(Phase.APPEALED);
		assertThat(mail().kind()).isEqualTo("application.appealed");
	}

	@ParameterizedTest
	@EnumSource
	void whoWithdrawsIsNotInvited(Language language) {
		this.language = language;
		var expression = begun();
		takeUp(expression);
		this.client.get(address(expression) + "/withdraw");
		this.client.post(address(expression) + "/withdraw", "text", "We were too quick");
		assertThat(phase(expression)).isEqualTo(Phase.WITHDRAWN);
		hasMail("application.withdrawn", "mail.application.withdrawn.subject.expression", expression.called());
		review(expression, "/decision", "outcome", "invite", "how", "decide");
		assertThat(this.applications.following(expression.id())).isEmpty();
	}

	@Test
	void whatIsAskedForAgainIsAnsweredAndNobodyElseBeginsMeanwhile() {
		var expression = begun();
		takeUp(expression);
		review(expression, "/changes", "due", "31/12/2199", "reason.city.1.site", "It leads nowhere");
		hasMail("application.changes", "mail.application.changes.subject", expression.called(), "31 December 2199");
		this.client.get(address(expression) + "/tasks/city");
		complete(expression, "city", "answer.site", "https://geneve.ch");
		send(expression, "application.send.answer");
		assertThat(phase(expression)).isEqualTo(Phase.IN_REVIEW);
		var stranger = new Client(this.port);
		stranger.get(BEGIN);
		assertThat(stranger.text()).contains("There is an expression of interest of Geneva already");
		invite(expression);
		stranger.get(BEGIN);
		assertThat(stranger.text()).contains("There is an application for Geneva already");
	}

	@Test
	void twoPeopleAgreeAndUntilItIsReleasedNothingIsBegun() {
		this.jdbc.sql(
				"update programme set content = content || '{\"second_look\": \"yes\", \"release\": \"yes\"}' where slug = ?")
			.param(TrialProgramme.SLUG)
			.update();
		var expression = begun();
		takeUp(expression);
		assertThat(invite(expression)).isEqualTo(Answer.PROPOSED);
		assertThat(this.decide.agree(expression.id(), this.rita.id())).isEqualTo(Answer.SAME_PERSON);
		var ruth = As.somebody(this.people, Grant.everywhere(Role.REVIEWER));
		assertThat(this.decide.agree(expression.id(), ruth.id())).isEqualTo(Answer.DECIDED);
		assertThat(this.applications.following(expression.id())).isEmpty();
		assertThat(mail().kind()).isEqualTo("application.received");
		assertThat(this.decide.release(expression.id(), ruth.id())).isEqualTo(Answer.RELEASED);
		assertThat(this.applications.following(expression.id())).isPresent();
		assertThat(mail().kind()).isEqualTo("application.invited");
	}

	@Test
	void aHundredEqualPressesInviteOnce() throws InterruptedException, ExecutionException {
		var expression = begun();
		takeUp(expression);
		var threads = Executors.newFixedThreadPool(8);
		var answers = new ArrayList<Answer>();
		try {
			var presses = IntStream.range(0, 100)
				.mapToObj((number) -> (Callable<Answer>) () -> invite(expression))
				.toList();
			for (var answer : threads.invokeAll(presses)) {
				answers.add(answer.get());
			}
		}
		finally {
			threads.shutdown();
		}
		assertThat(answers).filteredOn(Answer.RELEASED::equals).hasSize(1);
		assertThat(answers).filteredOn(Answer.ELSEWHERE::equals).hasSize(99);
		assertThat(count("application where follows is not null")).isOne();
		assertThat(count("mail where kind = 'application.invited'")).isOne();
	}

	@Test
	void anInvitationThatFailsLeavesNothingBehind() {
		var expression = begun();
		takeUp(expression);
		// The last step of all: its mail cannot be addressed
		this.jdbc.sql("update contributor set email = 'no address' where submission = ?")
			.param(expression.id())
			.update();
		assertThatException().isThrownBy(() -> invite(expression));
		assertThat(phase(expression)).isEqualTo(Phase.IN_REVIEW);
		assertThat(this.applications.following(expression.id())).isEmpty();
		assertThat(count("submission where kind = 'application'")).isOne();
		assertThat(count("review_decision")).isZero();
	}

	@Test
	void theOtherTierIsAppliedForAtOnce() {
		this.client.get("/programme/tiers/trial-second");
		assertThat(this.client.text()).contains(say("tiers.start")).doesNotContain(say("tiers.first"));
		this.client.get(BEGIN.replace("first", "second"));
		assertThat(this.client.text()).doesNotContain(say("tiers.first"));
		this.client.post(BEGIN.replace("first", "second"), "key", key(), "email", this.ana, "name", "Ana");
		comeIn(mail());
		assertThat(this.client.text()).contains("Geneva: application for Trial second");
	}

	private Application begun() {
		this.client.get(this.language.prefix() + BEGIN);
		var expression = begin();
		handIn(expression, "application.send.expression");
		return expression;
	}

	private Application begin() {
		this.client.post(this.language.prefix() + BEGIN, "key", key(), "email", this.ana, "name", "Ana");
		var letter = mail();
		comeIn(letter);
		return this.applications.get(UUID.fromString(letter.link().replaceFirst(".*/", "")));
	}

	private String key() {
		var key = KEY.matcher(this.client.text());
		assertThat(key.find()).isTrue();
		return key.group(1);
	}

	private void comeIn(Letter letter) {
		this.client.get(letter.link());
		this.client.post(letter.link() + "/enter", "code", letter.code());
		assertThat(this.client.address()).isEqualTo(letter.link());
	}

	private void handIn(Application expression, String button) {
		complete(expression, "city", "answer.site", "https://www.geneve.ch");
		complete(expression, "commitments", "answer.words", "Fewer cars in the old town");
		send(expression, button);
		assertThat(phase(expression)).isEqualTo(Phase.SUBMITTED);
	}

	private void complete(Application application, String task, String... answers) {
		var entries = task.equals("commitments") && !application.isExpression();
		var fields = new ArrayList<>(List.of("do", "complete"));
		fields.addAll(List.of(answers));
		var page = address(application) + "/tasks/" + task;
		this.client.get(page + (entries ? "/1" : ""));
		SEEN.matcher(this.client.text())
			.results()
			.forEach((seen) -> fields.addAll(List.of(seen.group(1), seen.group(2))));
		this.client.post(page + (entries ? "/1" : ""), fields.toArray(String[]::new));
		if (entries) {
			this.client.post(page, "do", "complete");
		}
	}

	private void send(Application application, String button) {
		this.client.get(address(application) + "/check");
		reads(button);
		this.client.post(address(application) + "/check", "statement", "yes");
		assertThat(this.client.address()).isEqualTo(address(application) + "/sent");
		assertThat(this.client.text()).contains(reference(application)).doesNotContain("??");
	}

	private void upload(Application application) {
		this.transactions.executeWithoutResult((transaction) -> {
			var letter = this.documents.keep(Upload.ofOurOwn("Lettre", new byte[100]));
			this.jdbc.sql("insert into letter (submission, way, document, chosen_at) values (?, 'upload', ?, now())")
				.params(application.id(), letter.id())
				.update();
		});
	}

	private void takeUp(Application application) {
		this.reviewer.get("/admin/applications");
		assertThat(this.reviewer.text()).contains("/admin/applications/" + application.id());
		this.reviewer.get("/admin/applications/" + application.id());
		review(application, "/statement", "free", "yes");
		review(application, "/take-up");
		assertThat(phase(application)).isEqualTo(Phase.IN_REVIEW);
	}

	private void review(Application application, String deed, String... fields) {
		this.reviewer.post("/admin/applications/" + application.id() + deed, fields);
		assertThat(this.reviewer.text()).doesNotContain("??");
	}

	private Answer invite(Application expression) {
		return this.decide.decide(expression.id(), this.rita.id(), new DecisionForm("invite", null, null, "decide"));
	}

	private Phase phase(Application application) {
		return this.applications.get(application.id()).phase();
	}

	private String address(Application application) {
		return this.language.prefix() + "/applications/" + application.id();
	}

	private String reference(Application application) {
		return this.jdbc.sql("select reference from submission where id = ?")
			.param(application.id())
			.query(String.class)
			.single();
	}

	private String tier() {
		return (this.language == Language.FRENCH) ? "Essai first" : "Trial first";
	}

	private int count(String what) {
		return this.jdbc.sql("select count(*) from " + what).query(Integer.class).single();
	}

	private Letter mail() {
		return new Mailbox(this.jdbc, this.ana).newest();
	}

	private Letter hasMail(String kind, String subject, Object... arguments) {
		var mail = mail();
		assertThat(mail.kind()).isEqualTo(kind);
		assertThat(mail.subject()).endsWith(say(subject, arguments));
		assertThat(mail.text() + mail.html()).doesNotContain("??");
		return mail;
	}

	private void reads(String message, Object... arguments) {
		assertThat(this.client.text()).contains(say(message, arguments));
	}

	private String say(String message, Object... arguments) {
		return this.messages.getMessage(message, arguments, this.language.locale());
	}

}
