package org.citynetworks.review;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;

import org.citynetworks.account.As;
import org.citynetworks.account.Grant;
import org.citynetworks.account.Person;
import org.citynetworks.account.PersonRepository;
import org.citynetworks.account.Role;
import org.citynetworks.answer.Answer.Place;
import org.citynetworks.application.Applications;
import org.citynetworks.application.Move;
import org.citynetworks.application.Moves;
import org.citynetworks.application.Moves.Mover;
import org.citynetworks.application.Phase;
import org.citynetworks.commitment.Participants;
import org.citynetworks.commitment.TrialProgramme;
import org.citynetworks.document.Documents;
import org.citynetworks.document.Upload;
import org.citynetworks.submission.ChangeRequests;
import org.citynetworks.web.LanguagePrefix;
import org.citynetworks.web.ServerTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.citynetworks.web.Token.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

/**
 * The errand of those who review, page by page; what they do is rolled back.
 */
@ServerTest
@Transactional
class ReviewTests {

	private static final String GENEVA = "city/2660646";

	private static final String REASONS = "The council has not agreed to the commitments yet.";

	@Autowired
	private WebApplicationContext context;

	@Autowired
	private PersonRepository people;

	@Autowired
	private Applications applications;

	@Autowired
	private Participants participants;

	@Autowired
	private ChangeRequests requests;

	@Autowired
	private Moves moves;

	@Autowired
	private Documents documents;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Clock clock;

	private MockMvcTester site;

	private Person rita;

	private Person ruth;

	@BeforeEach
	void site() {
		this.site = MockMvcTester.from(this.context,
				(builder) -> builder.addFilters(this.context.getBean(LanguagePrefix.class))
					.apply(springSecurity())
					.build());
		this.rita = As.somebody(this.people, Grant.everywhere(Role.REVIEWER));
		this.ruth = As.somebody(this.people, Grant.everywhere(Role.REVIEWER));
	}

	@Test
	void anApplicationComesFromTheQueueToTheRegister() {
		var application = inReview();
		assertThat(page(this.rita, application.address())).contains("Ada Mayor", "The address belongs to the website",
				"A day in the last years", "No letter is known", "becomes public", "Environment",
				"Has the council agreed?");
		post(this.rita, application, "/criteria", "verdict.signatory", "met", "note.signatory", "Seen on their site");
		assertThat(page(this.rita, application.address())).contains("Seen on their site");
		var preview = post(this.rita, application, "/decision", "outcome", "accept", "conditions", "Bienvenue à bord",
				"how", "preview");
		assertThat(preview).hasStatusOk().bodyText().contains("Bienvenue à bord", "Essai first");
		assertThat(phase(application)).isEqualTo(Phase.IN_REVIEW);
		post(this.rita, application, "/decision", "outcome", "accept", "conditions", "Bienvenue à bord", "how",
				"decide");
		assertThat(phase(application)).isEqualTo(Phase.ACCEPTED);
		assertThat(this.participants.find(TrialProgramme.SLUG, GENEVA)).get().satisfies((participant) -> {
			assertThat(participant.called()).isEqualTo("Genève");
			assertThat(participant.website()).isEqualTo("https://www.geneve.ch");
			assertThat(participant.manager()).isEqualTo(this.rita.id());
			assertThat(participant.commitments()).singleElement().satisfies((commitment) -> {
				assertThat(commitment.words()).isEqualTo("Fewer cars in the old town");
				assertThat(commitment.goals()).containsExactly(11, 13);
				assertThat(commitment.area().texts()).containsEntry("fr", "Environnement");
			});
		});
		assertThat(mails("application.accepted")).isEqualTo(1);
		assertThat(page(this.rita, application.address())).contains("Accepted", "Bienvenue à bord");
	}

	@Test
	void whatDoesNotBecomePublicIsNoPartOfTheParticipant() {
		TrialProgramme.make(this.jdbc);
		this.jdbc
			.sql("""
					update form set content = content || '{"question.24.open": "no", "question.13.open": "no"}' where key = ?
					""")
			.param(TrialProgramme.FORM)
			.update();
		var application = opened("Genève", GENEVA);
		post(this.rita, application, "/take-up");
		post(this.rita, application, "/decision", "outcome", "accept", "how", "decide");
		assertThat(this.participants.find(TrialProgramme.SLUG, GENEVA)).get().satisfies((participant) -> {
			assertThat(participant.website()).isNull();
			assertThat(participant.commitments().get(0).target()).isEmpty();
		});
	}

	@Test
	void nobodySeesOneBeforeTheySaidThatTheyAreFreeToJudgeIt() {
		TrialProgramme.make(this.jdbc);
		var application = HandedIn.to(this.context, "trial-first", GENEVA, "Genève");
		assertThat(page(this.rita, application.address())).contains("are you free").doesNotContain("Ada Mayor");
		assertThat(post(this.rita, application, "/take-up")).hasStatus(403);
		post(this.rita, application, "/statement", "conflict", "I worked there");
		assertThat(page(this.rita, application.address())).contains("I worked there").doesNotContain("Ada Mayor");
		post(this.rita, application, "/statement", "free", "yes");
		assertThat(post(this.rita, application, "/take-up")).hasStatus(403);
		assertThat(phase(application)).isEqualTo(Phase.SUBMITTED);
	}

	@Test
	void whoReviewsARegionSeesItsApplicationsAlone() {
		TrialProgramme.make(this.jdbc);
		var application = HandedIn.to(this.context, "trial-first", GENEVA, "Genève");
		var africa = As.somebody(this.people, new Grant(Role.REVIEWER, "", "AFRICA"));
		var europe = As.somebody(this.people, new Grant(Role.REVIEWER, "", "EUROPE"));
		var editor = As.somebody(this.people, Grant.everywhere(Role.EDITOR));
		assertThat(page(africa, "/admin/applications")).doesNotContain("Genève");
		assertThat(page(europe, "/admin/applications")).contains("Genève");
		assertThat(get(africa, application.address())).hasStatus(403);
		assertThat(get(europe, application.address())).hasStatusOk();
		assertThat(get(editor, application.address())).hasStatus(403);
	}

	@Test
	void aDraftIsNobodysToReadButTheApplicants() {
		TrialProgramme.make(this.jdbc);
		var application = HandedIn.to(this.context, "trial-first", GENEVA, "Genève");
		this.jdbc.sql("update application set phase = 'draft' where id = ?").param(application.id()).update();
		assertThat(get(this.rita, application.address())).hasStatus(404);
		assertThat(page(this.rita, "/admin/applications")).doesNotContain("Genève");
	}

	@Test
	void aSecondPersonAgreesOrNobodyHearsOfIt() {
		var application = inReview("second_look", "yes");
		post(this.rita, application, "/decision", "outcome", "accept", "how", "decide");
		assertThat(phase(application)).isEqualTo(Phase.PROPOSED);
		post(this.rita, application, "/agree");
		assertThat(phase(application)).isEqualTo(Phase.PROPOSED);
		assertThat(page(this.rita, application.address())).contains("You proposed this");
		post(this.ruth, application, "/undo", "reason", "I doubt the letter");
		assertThat(phase(application)).isEqualTo(Phase.IN_REVIEW);
		post(this.ruth, application, "/decision", "outcome", "accept", "how", "decide");
		post(this.rita, application, "/agree");
		assertThat(phase(application)).isEqualTo(Phase.ACCEPTED);
		assertThat(this.moves.of(application.id())).extracting(Moves.Made::move)
			.endsWith(Move.PROPOSE, Move.DISAGREE, Move.PROPOSE, Move.AGREE, Move.ACCEPT);
	}

	@Test
	void whoProposedCanTakeItBack() {
		var application = inReview("second_look", "yes");
		post(this.rita, application, "/decision", "outcome", "accept", "how", "decide");
		post(this.rita, application, "/undo", "reason", "Too early");
		assertThat(this.moves.of(application.id())).extracting(Moves.Made::move)
			.endsWith(Move.PROPOSE, Move.RECONSIDER);
	}

	@Test
	void aDecisionWaitsUntilItIsReleased() {
		var application = inReview("release", "yes");
		post(this.rita, application, "/decision", "outcome", "turn-down", "reasons", REASONS, "how", "decide");
		assertThat(phase(application)).isEqualTo(Phase.DECIDED);
		assertThat(mails("application.not-accepted")).isZero();
		post(this.ruth, application, "/release");
		assertThat(phase(application)).isEqualTo(Phase.NOT_ACCEPTED);
		assertThat(mails("application.not-accepted")).isEqualTo(1);
		post(this.ruth, application, "/release");
		assertThat(mails("application.not-accepted")).isEqualTo(1);
	}

	@Test
	void aNoIsExplained() {
		var application = inReview();
		assertThat(post(this.rita, application, "/decision", "outcome", "turn-down", "reasons", "No.", "how", "decide"))
			.hasStatusOk()
			.bodyText()
			.contains("A no needs reasons, in at least 30 characters", ">No.</textarea>");
		assertThat(phase(application)).isEqualTo(Phase.IN_REVIEW);
		assertThat(page(this.rita, application.address())).contains(">No.</textarea>");
		assertThat(page(this.ruth, application.address())).doesNotContain(">No.</textarea>");
	}

	@Test
	void anAppealIsJudgedByOthers() {
		var application = inReview();
		post(this.rita, application, "/decision", "outcome", "turn-down", "reasons", REASONS, "how", "decide");
		assertThat(page(this.rita, application.address())).contains("They can appeal until",
				"They can apply again from");
		this.moves.make(application.id(), Move.APPEAL, Mover.of(application.owner()), "It has agreed since.");
		assertThat(page(this.rita, application.address())).contains("somebody else judges the appeal",
				"It has agreed since.");
		post(this.rita, application, "/appeal", "how", "uphold");
		assertThat(phase(application)).isEqualTo(Phase.APPEALED);
		post(this.ruth, application, "/appeal", "how", "dismiss", "reason", "No.");
		assertThat(phase(application)).isEqualTo(Phase.APPEALED);
		post(this.ruth, application, "/appeal", "how", "uphold", "reason", "Let us look again");
		assertThat(phase(application)).isEqualTo(Phase.IN_REVIEW);
	}

	@Test
	void answersAreAskedForAgainOneByOne() {
		var application = inReview();
		assertThat(post(this.rita, application, "/changes", "due", "2199-12-31")).hasStatusOk()
			.bodyText()
			.contains("Write beside at least one answer");
		post(this.rita, application, "/changes", "due", "31/12/2199", "reason.signatory.1.name", "Write it in full",
				"words", "Presque fini");
		assertThat(phase(application)).isEqualTo(Phase.CHANGES_REQUESTED);
		assertThat(this.requests.open(application.id())).get().satisfies((request) -> {
			assertThat(request.dueOn()).isEqualTo(LocalDate.of(2199, 12, 31));
			assertThat(request.reasons()).hasSize(1).containsValue("Write it in full");
		});
		assertThat(page(this.rita, "/admin/applications?group=awaiting")).contains("Genève");
		assertThat(page(this.rita, "/admin/applications?group=ready")).doesNotContain("Genève<");
		HandedIn.answer(this.jdbc, application.id(), "signatory.1.name", "Ada Marie Mayor");
		application.handIn(this.context, Move.ANSWER);
		assertThat(page(this.rita, application.address())).contains("One answer is otherwise than the last time",
				"<ins>");
	}

	@Test
	void theLetterIsAskedForAgainLikeAnAnswer() {
		TrialProgramme.make(this.jdbc);
		this.jdbc
			.sql("""
					update form set content = content || '{"task.3.code": "letter", "task.3.place": "3", "task.3.title_en": "Letter",
						"task.3.title_fr": "Lettre", "task.3.page": "letter", "task.3.required": "yes"}' where key = ?
					""")
			.param(TrialProgramme.FORM)
			.update();
		var application = opened("Genève", GENEVA);
		post(this.rita, application, "/take-up");
		assertThat(page(this.rita, application.address() + "/changes")).contains("It is replaced as a whole.",
				"name=\"reason.letter.1.\"");
		post(this.rita, application, "/changes", "due", "31/12/2199", "reason.letter.1.", "The seal is missing");
		assertThat(this.requests.open(application.id())).get()
			.satisfies((request) -> assertThat(request.reasons()).containsEntry(Place.ofPage("letter"),
					"The seal is missing"));
	}

	@Test
	void whatIsNoLongerNeededIsNotWaitedFor() {
		var application = inReview();
		post(this.rita, application, "/changes", "due", "31/12/2199", "reason.signatory.1.name", "Write it in full");
		post(this.rita, application, "/changes/cancel");
		assertThat(phase(application)).isEqualTo(Phase.IN_REVIEW);
		assertThat(this.requests.open(application.id())).isEmpty();
	}

	@Test
	void whatStaffWriteAmongThemselvesGoesNowhere() {
		var application = inReview();
		post(this.rita, application, "/notes", "text", "The letter looks odd to me");
		assertThat(mails("intake.message")).isZero();
		post(this.rita, application, "/messages", "text", "Could you send us the minutes?");
		assertThat(this.jdbc.sql("select text from mail where kind = 'intake.message'").query(String.class).single())
			.contains("Could you send us the minutes?", "/fr/applications/" + application.id())
			.doesNotContain("looks odd");
		assertThat(page(this.ruth, application.address())).contains("The letter looks odd to me",
				"Could you send us the minutes?");
	}

	@Test
	void theFilesOfAnApplicationAreForThoseWhoJudgeIt() {
		var application = inReview();
		var letter = this.documents.keep(Upload.ofOurOwn("Lettre", new byte[100]));
		this.jdbc.sql("update document set virus_check = 'unchecked' where id = ?").param(letter.id()).update();
		this.jdbc.sql("insert into letter (submission, way, document, chosen_at) values (?, 'upload', ?, now())")
			.params(application.id(), letter.id())
			.update();
		assertThat(page(this.rita, application.address())).contains("Lettre", "Not checked for viruses");
		assertThat(get(this.rita, application.address() + "/files/" + letter.id())).hasStatusOk()
			.hasHeader("X-Content-Type-Options", "nosniff");
		assertThat(get(this.rita, application.address() + "/files/" + application.id())).hasStatus(404);
		var other = As.somebody(this.people, Grant.everywhere(Role.REVIEWER));
		assertThat(get(other, application.address() + "/files/" + letter.id())).hasStatus(403);
	}

	@Test
	void anotherApplicationForTheSamePlaceIsSeen() {
		var application = inReview();
		this.jdbc.sql("update application set phase = 'withdrawn' where id = ?").param(application.id()).update();
		var second = opened("Geneva", GENEVA);
		assertThat(page(this.rita, second.address())).contains(application.address(), "for the same place");
	}

	private HandedIn inReview(String... rules) {
		TrialProgramme.make(this.jdbc, rules);
		var application = opened("Genève", GENEVA);
		assertThat(page(this.rita, "/admin/applications?group=new&lead=none")).contains("Genève");
		post(this.rita, application, "/take-up");
		assertThat(this.applications.get(application.id()).lead()).isEqualTo(this.rita.id());
		assertThat(page(this.rita, "/admin/applications?lead=me&country=ch&tier=trial-first")).contains("Genève");
		return application;
	}

	private HandedIn opened(String called, String place) {
		var application = HandedIn.to(this.context, "trial-first", place, called);
		post(this.rita, application, "/statement", "free", "yes");
		post(this.ruth, application, "/statement", "free", "yes");
		return application;
	}

	private Phase phase(HandedIn application) {
		return this.applications.get(application.id()).phase();
	}

	private int mails(String kind) {
		return this.jdbc.sql("select count(*) from mail where kind = ?").param(kind).query(Integer.class).single();
	}

	private MvcTestResult get(Person somebody, String address) {
		return this.site.get().uri(address).with(As.signedIn(somebody)).exchange();
	}

	private String page(Person somebody, String address) {
		var answer = get(somebody, address);
		assertThat(answer).hasStatusOk();
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private MvcTestResult post(Person somebody, HandedIn application, String address, String... fields) {
		var request = this.site.post().uri(application.address() + address);
		for (var i = 0; i < fields.length; i += 2) {
			request.param(fields[i], fields[i + 1]);
		}
		return request.with(As.signedIn(somebody)).with(csrf()).exchange();
	}

}
