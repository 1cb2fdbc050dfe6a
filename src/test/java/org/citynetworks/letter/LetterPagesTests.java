package org.citynetworks.letter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.citynetworks.IntegrationTest;
import org.citynetworks.account.Mailbox;
import org.citynetworks.answer.Answer.Place;
import org.citynetworks.answer.Seen;
import org.citynetworks.application.ApplicantMoves;
import org.citynetworks.application.Applications;
import org.citynetworks.application.Move;
import org.citynetworks.application.Moves;
import org.citynetworks.application.Moves.Mover;
import org.citynetworks.application.Phase;
import org.citynetworks.application.Signature;
import org.citynetworks.contributor.Contributor;
import org.citynetworks.contributor.Contributors;
import org.citynetworks.document.Documents;
import org.citynetworks.document.Upload;
import org.citynetworks.intake.Intakes;
import org.citynetworks.intake.Progress;
import org.citynetworks.intake.SaveAnswers;
import org.citynetworks.privacy.DataSubject;
import org.citynetworks.privacy.PersonalData.Row;
import org.citynetworks.signin.Client;
import org.citynetworks.submission.ChangeRequests;
import org.citynetworks.submission.Submissions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The letter of an application, from its text to the signature, over HTTP.
 */
@IntegrationTest
class LetterPagesTests {

	@Autowired
	Submissions submissions;

	@Autowired
	Contributors contributors;

	@Autowired
	Applications applications;

	@Autowired
	ApplicantMoves moves;

	@Autowired
	SaveAnswers save;

	@Autowired
	Letters letters;

	@Autowired
	Moves table;

	@Autowired
	ChangeRequests requests;

	@Autowired
	Intakes intakes;

	@Autowired
	Documents documents;

	@Autowired
	DataOfSignatories data;

	@Autowired
	TransactionOperations transactions;

	@Autowired
	Clock clock;

	@Autowired
	Signature signature;

	@Autowired
	JdbcClient jdbc;

	@LocalServerPort
	int port;

	private final String ana = "ana-" + UUID.randomUUID() + "@example.org";

	private final String mayor = "mayor-" + UUID.randomUUID() + "@example.org";

	private Client client;

	private UUID id;

	private String address;

	@BeforeEach
	void somebodyHasAnswered() {
		nothingStays();
		this.client = new Client(this.port);
		var page = "/programme/apply?city=2660646&tier=core";
		this.client.get(page);
		this.client.post(page, "key", UUID.randomUUID().toString(), "email", this.ana, "name", "Ana");
		comeIn(this.client, this.ana);
		this.address = this.client.address();
		this.id = UUID.fromString(this.address.substring("/applications/".length()));
		answer("city", Map.of("website", "https://geneve.example"));
		answer("signatory", Map.of("name", "Ada Lovelace", "title", "Mayor", "highest", "mayor", "mail", this.mayor));
		answer("contacts", Map.of("name", "Ana", "mail", this.ana));
		answer("commitments", Map.of("words", "Every school is reached safely {city}.", "area", "human-rights", "goal",
				"11", "target", "60 of 60 schools", "date", "2030"));
	}

	@AfterEach
	void nothingStays() {
		this.jdbc.sql("delete from submission where kind = 'application'").update();
		this.jdbc.sql("delete from rate_limit").update();
	}

	private Contributor owner() {
		return this.contributors.of(this.id).get(0);
	}

	private void answer(String task, Map<String, String> typed) {
		var submission = this.submissions.get(this.id);
		var answers = this.submissions.answers(submission);
		var seen = new HashMap<String, String>();
		typed.keySet().forEach((question) -> seen.put(question, Seen.of(answers.text(task, 1, question))));
		var asked = submission.form().task(task).orElseThrow();
		this.save.save(owner(), asked, 1, typed, seen);
		this.save.complete(owner(), asked, true);
	}

	private void comeIn(Client browser, String email) {
		var letter = mail(email).newest();
		browser.get(letter.link());
		var place = letter.link().substring("/applications/".length() + 36);
		browser.post(letter.link().replace(place, "") + "/enter", "code", letter.code(), "next", place);
	}

	private Mailbox mail(String address) {
		return new Mailbox(this.jdbc, address);
	}

	private Phase phase() {
		return this.applications.get(this.id).phase();
	}

	private void sendToBeSigned() {
		this.client.get(this.address + "/letter");
		this.client.post(this.address + "/letter", "do", "online");
		this.client.get(this.address + "/check");
		this.client.post(this.address + "/check", "statement", "yes");
	}

	@Test
	void theLetterWritesItselfFromTheAnswers() {
		this.client.get(this.address + "/letter");
		assertThat(this.client.text())
			.contains("Ada Lovelace", "Mayor", "On behalf of Geneva, Switzerland", "Secretary-General", "Geneva, ",
					"two years after this commitment is accepted",
					"– Every school is reached safely {city}. What we want to have reached: 60 of 60 schools, by 2030.",
					"Nothing is sent to the United Nations", "closed in February 2021", "Who runs this site",
					"Work against corruption of every kind", "unglobalcompact.org/what-is-gc/mission/principles")
			.doesNotContain("{addressee}", "{council}", "??");
	}

	@Test
	void theMayorSignsOnlineWithACodeAndTheApplicationComesIn() {
		sendToBeSigned();
		assertThat(phase()).isEqualTo(Phase.AWAITING_SIGNATURE);
		assertThat(mail(this.mayor).newest().subject()).isEqualTo("Action needed: please sign the letter of Geneva");
		assertThat(mail(this.mayor).newest().text()).contains("Ana (" + this.ana + ")", "five minutes",
				"Nothing is sent to the United Nations");

		var office = new Client(this.port);
		comeIn(office, this.mayor);
		var page = this.address + "/sign";
		assertThat(office.address()).isEqualTo(page);
		assertThat(office.text())
			.contains("You sign: the letter of commitment below.", "who prepared the application",
					"How the city can leave", "60 of 60 schools", this.ana)
			.doesNotContain("You are here as Ana", "??");
		office.get(this.address);
		assertThat(office.text()).contains("Read and sign the letter", "It is waiting to be signed", "It is your turn")
			.doesNotContain(">Read the letter<", "??");
		office.get(page);
		office.post(page, "do", "code", "name", "Somebody Else");
		assertThat(office.text()).contains("Tick that you have read", "Type the same name", "Somebody Else");
		assertThat(mail(this.mayor).size()).isOne();
		var signed = new String[] { "read", "yes", "may", "yes", "open", "yes", "name", "ada lovelace", "do", "code" };
		office.post(page, signed);
		assertThat(office.text()).contains("A signing code is on its way to " + this.mayor);
		var code = mail(this.mayor).newest();
		assertThat(code.kind()).isEqualTo("letter.code");
		assertThat(code.subject()).isEqualTo("Your six-digit code to sign the letter of Geneva");
		office.post(page, with(signed, "000000".equals(code.code()) ? "000001" : "000000"));
		assertThat(office.text()).contains("This signing code does not work, or no longer");
		assertThat(phase()).isEqualTo(Phase.AWAITING_SIGNATURE);
		office.post(page, with(signed, code.code()));
		assertThat(phase()).isEqualTo(Phase.SUBMITTED);
		assertThat(office.address()).isEqualTo(this.address + "/signed");
		assertThat(office.text()).contains("You have signed", this.letters.text(this.id).orElseThrow().code())
			.doesNotContain("??");
		var receipt = mail(this.mayor).newest();
		assertThat(receipt.subject()).isEqualTo("You have signed the letter of Geneva");
		assertThat(receipt.text()).contains("60 of 60 schools", "Signed online by Ada Lovelace, Mayor", "decided by",
				"Core", "/verify/" + this.letters.text(this.id).orElseThrow().code());
		office.post(page, with(signed, code.code()));
		assertThat(office.address()).isEqualTo(this.address);
		assertThat(mail(this.mayor).newest()).as("one receipt").isEqualTo(receipt);
		office.get(this.address + "/letter");
		assertThat(office.text()).contains("Signed online by Ada Lovelace, Mayor, on ").doesNotContain("by-hand");

		var reference = this.submissions.get(this.id).reference();
		assertThat(mail(this.ana).newest().subject())
			.isEqualTo("Received: the application of Geneva (" + reference + ")");
		assertThat(mail(this.ana).newest().text()).contains("Ada Lovelace signed the letter on ",
				"you have a decision by ");
		assertThat(this.jdbc.sql("select count(*) from mail where kind = 'application.received' and recipient = :ana")
			.param("ana", this.ana)
			.query(Integer.class)
			.single()).isOne();
		var text = this.letters.text(this.id).orElseThrow();
		assertThat(text.signedName()).isEqualTo("ada lovelace");
		assertThat(text.hash()).isEqualTo(ComposeLetter.hash(text.text()));
		assertThat(text.template()).isPositive();
		office.get("/verify/" + text.code());
		assertThat(office.text())
			.contains("Yes: signed online on ", "by the holder of the office “Mayor”.", "is not accepted, or not yet",
					"mailed to the address", "It becomes public once", " UTC</time>")
			.doesNotContain("ada lovelace", "Ada Lovelace", "??");
		this.jdbc.sql("update application set phase = 'accepted' where id = ?").param(this.id).update();
		office.get("/verify/" + text.code());
		assertThat(office.text()).contains("The application is accepted", "Ada Lovelace")
			.doesNotContain("It becomes public once");
	}

	private static String[] with(String[] fields, String code) {
		var all = new String[fields.length + 2];
		System.arraycopy(fields, 0, all, 0, fields.length);
		all[fields.length - 1] = "sign";
		all[fields.length] = "code";
		all[fields.length + 1] = code;
		return all;
	}

	@Test
	void whoWasForwardedTheLinkCannotSignWithoutTheCode() {
		sendToBeSigned();
		var stranger = new Client(this.port);
		comeIn(stranger, this.mayor);
		var page = this.address + "/sign";
		stranger.get(page);
		for (var guess = 0; guess < 6; guess++) {
			stranger.post(page, "read", "yes", "may", "yes", "open", "yes", "name", "Ada Lovelace", "do", "sign",
					"code", "12345" + guess);
		}
		assertThat(phase()).isEqualTo(Phase.AWAITING_SIGNATURE);
		this.client.get(page);
		assertThat(this.client.address()).as("the owner").isEqualTo(this.address + "/enter?next=/sign");
	}

	@Test
	void whoDeclinesSaysWhyAndTheAnswersCanBeChangedAgain() {
		sendToBeSigned();
		var office = new Client(this.port);
		comeIn(office, this.mayor);
		office.get(this.address + "/decline");
		office.post(this.address + "/decline", "reason", " ");
		assertThat(office.text()).contains("Give a reason.");
		office.post(this.address + "/decline", "reason", "The year is wrong");
		assertThat(phase()).isEqualTo(Phase.DRAFT);
		assertThat(mail(this.ana).newest().text()).contains("The year is wrong");
		assertThat(this.submissions.get(this.id).isLocked()).isFalse();
		office.get(this.address + "/sign");
		assertThat(office.address()).isEqualTo(this.address);
		sendToBeSigned();
		assertThat(phase()).isEqualTo(Phase.AWAITING_SIGNATURE);
	}

	@Test
	void whoChoosesOnlineSigningReadsWhatIsChosenAndNotThatItIsDone() {
		this.client.get(this.address + "/letter");
		this.client.post(this.address + "/letter", "do", "online");
		assertThat(this.client.address()).isEqualTo(this.address + "/letter");
		assertThat(this.client.text()).contains("Ada Lovelace has not seen the letter yet", "call it back until");
		this.client.get(this.address);
		assertThat(this.client.text()).contains("Chosen: signed online by Ada Lovelace, who gets it when you send");
	}

	@Test
	void itsOwnerSeesWhoIsWaitedForAndCanSendTheMailAgainButNotAtOnce() {
		sendToBeSigned();
		this.client.get(this.address);
		assertThat(this.client.text()).contains("Ada Lovelace signs the letter", this.mayor,
				"Send the mail again to Ada Lovelace", "/remind", "/call-back");
		this.client.get(this.address + "/remind");
		this.client.post(this.address + "/remind");
		assertThat(this.client.text()).contains("The mail is on its way.");
		assertThat(mail(this.mayor).size()).isEqualTo(2);
		this.client.get(this.address + "/remind");
		this.client.post(this.address + "/remind");
		assertThat(mail(this.mayor).size()).isEqualTo(2);
		assertThat(this.client.text()).doesNotContain("The mail is on its way.", "??");
	}

	@Test
	void toSignOnlineTheAddressIsAskedForAtOnce() {
		answer("signatory", Map.of("mail", ""));
		this.client.get(this.address + "/letter");
		this.client.post(this.address + "/letter", "do", "online");
		assertThat(this.client.address()).isEqualTo(this.address + "/letter");
		assertThat(this.client.text()).contains("the signatory needs an e-mail address", "/tasks/signatory#mail");
		assertThat(this.signature.progress(this.submissions.get(this.id))).isEqualTo(Progress.IN_PROGRESS);
		answer("signatory", Map.of("mail", this.mayor));
		assertThat(this.signature.progress(this.submissions.get(this.id))).isEqualTo(Progress.COMPLETED);
	}

	@Test
	void daysAreWrittenOutAndTheCityIsSaidOnce() {
		answer("signatory", Map.of("title", "Mayor of Geneva"));
		answer("council", Map.of("date", "12/10/2026"));
		this.client.get(this.address + "/letter");
		assertThat(this.client.text()).contains("Our council decided on this on 12 October 2026.",
				"Ada Lovelace\nMayor of Geneva</div>");
	}

	@Test
	void whyItWasWithdrawnStandsOnThePageAndInTheMails() {
		sendToBeSigned();
		this.client.get(this.address + "/withdraw");
		this.client.post(this.address + "/withdraw", "text", "The council said no");
		assertThat(this.client.text()).contains("Withdrawn. The reason that was given: The council said no");
		assertThat(mail(this.ana).newest().text()).contains("The council said no", "for 24 months");
		assertThat(mail(this.mayor).newest().text()).contains("The council said no", "withdrawn by Ana (" + this.ana);
	}

	@Test
	void itsOwnerCanCallItBack() {
		sendToBeSigned();
		this.client.get(this.address + "/call-back");
		this.client.post(this.address + "/call-back");
		assertThat(phase()).isEqualTo(Phase.DRAFT);
	}

	@Test
	void theLetterCanBePrintedAndBearsItsCodeAsLongAsItSaysTheSame() {
		this.client.get(this.address + "/letter");
		this.client.post(this.address + "/letter", "do", "print");
		assertThat(this.client.address()).isEqualTo(this.address + "/letter/print");
		var code = this.letters.text(this.id).orElseThrow().code();
		assertThat(this.client.text()).contains(code, "by-hand");
		this.client.post(this.address + "/letter", "do", "print");
		assertThat(this.letters.text(this.id).orElseThrow().code()).isEqualTo(code);
		this.client.get(this.address + "/letter/pdf");
		assertThat(this.client.text()).startsWith("%PDF-");
		answer("signatory", Map.of("title", "Lord Mayor"));
		this.client.get(this.address + "/letter/print");
		assertThat(this.client.address()).as("it says something else now").isEqualTo(this.address + "/letter");
		this.client.get(this.address + "/check");
		assertThat(this.client.text()).contains("Upload the signed letter, or choose online signing.");
	}

	@Test
	void whoeverHoldsALetterCanVerifyIt() {
		sendToBeSigned();
		var text = this.letters.text(this.id).orElseThrow();
		var reader = new Client(this.port);
		reader.get("/verify?code=" + text.code().toLowerCase().replace("-", ""));
		assertThat(reader.address()).isEqualTo("/verify/" + text.code());
		assertThat(reader.text()).contains("Not signed. This is a draft and binds nobody.", text.code())
			.doesNotContain("Geneva", "Mayor", "Core", text.hash(), "Ada Lovelace", this.mayor, "??");
		reader.get("/fr/verify/" + text.code());
		assertThat(reader.text()).contains("Pas signée").doesNotContain("??");
		reader.get("/verify/AAAAA-AAAAA");
		assertThat(reader.status()).isEqualTo(404);
		assertThat(reader.text()).contains("No letter that was written here has this number.", "What this can mean",
				"check 5 and S, 2 and Z, 8 and B");
		reader.get("/verify?code=%2F..%2F");
		assertThat(reader.text()).contains("No letter that was written here has this number.");
	}

	@Test
	void ofALetterOnPaperItsNumberDoesNotTellWhetherItWasSigned() {
		this.client.get(this.address + "/letter");
		this.client.post(this.address + "/letter", "do", "print");
		var text = this.letters.text(this.id).orElseThrow();
		var reader = new Client(this.port);
		reader.get("/verify/" + text.code());
		assertThat(reader.text())
			.contains("Letter of commitment of Geneva", "whether it was signed on paper we cannot tell", "Mayor",
					"Core", text.hash())
			.doesNotContain("Ada Lovelace", this.mayor, "What was checked", "??");
	}

	@Test
	void aLetterOnPaperIsUploadedAndHandedInOnce() throws Exception {
		this.client.get(this.address + "/letter");
		upload("scan.exe", "no pdf".getBytes(StandardCharsets.UTF_8));
		assertThat(this.client.text()).contains("scan.exe", "value=\"Ada L.\"");
		upload("letter.pdf", onePage());
		assertThat(this.client.address()).isEqualTo(this.address + "/letter");
		assertThat(this.client.text()).contains("Letter received: letter.pdf, on ", "Replace it", "value=\"Ada L.\"")
			.doesNotContain("A letter that you have already is handed in");
		this.client.get(this.address + "/check");
		assertThat(this.client.text())
			.contains("Under the letter the name is “Ada L.”, in the answers it is “Ada Lovelace”");
		for (var time = 0; time < 3; time++) {
			this.client.post(this.address + "/check", "statement", "yes");
		}
		assertThat(phase()).isEqualTo(Phase.SUBMITTED);
		assertThat(this.jdbc.sql("select count(*) from mail where kind = 'application.received' and recipient = :ana")
			.param("ana", this.ana)
			.query(Integer.class)
			.single()).isOne();
		this.client.get(this.address + "/letter/file");
		assertThat(this.client.text()).startsWith("%PDF-");
	}

	/** The letter has come in on paper, and is asked for again. */
	private void askForTheLetterAgain() throws IOException {
		this.client.get(this.address + "/letter");
		upload("letter.pdf", onePage());
		this.client.get(this.address + "/check");
		this.client.post(this.address + "/check", "statement", "yes");
		this.transactions.executeWithoutResult((transaction) -> {
			this.requests.ask(this.id, 1, LocalDate.now(this.clock).plusDays(30),
					Map.of(Place.ofPage("letter"), "The second page is missing"));
			this.table.make(this.id, Move.TAKE_UP, Mover.staff(1), "");
			this.table.make(this.id, Move.ASK_CHANGES, Mover.staff(1), "");
		});
		this.client.get(this.address);
		assertThat(this.client.text()).contains("The second page is missing", this.address + "/letter");
		this.client.get(this.address + "/check");
		assertThat(this.client.text()).contains("The letter is asked for again");
		this.client.post(this.address + "/check", "statement", "yes");
		assertThat(phase()).as("the same letter").isEqualTo(Phase.CHANGES_REQUESTED);
	}

	@Test
	void aLetterThatIsAskedForAgainIsReplacedByAFile() throws Exception {
		askForTheLetterAgain();
		var before = this.letters.find(this.id).orElseThrow().document();
		this.client.get(this.address + "/letter");
		upload("whole.pdf", onePage());
		assertThat(this.letters.find(this.id).orElseThrow().document()).isNotEqualTo(before);
		answer("signatory", Map.of("name", "Somebody Else"));
		assertThat(this.submissions.answers(this.submissions.get(this.id)).text("signatory", 1, "name"))
			.isEqualTo("Ada Lovelace");
		this.client.post(this.address + "/check", "statement", "yes");
		assertThat(phase()).isEqualTo(Phase.IN_REVIEW);
		this.client.get(this.address + "/letter");
		upload("late.pdf", onePage());
		assertThat(this.documents.get(this.letters.find(this.id).orElseThrow().document()).name())
			.isEqualTo("whole.pdf");
	}

	@Test
	void aLetterThatIsAskedForAgainIsSignedOnlineBeforeTheAnswersAreSent() throws Exception {
		askForTheLetterAgain();
		this.client.get(this.address + "/letter");
		this.client.post(this.address + "/letter", "do", "online");
		this.client.post(this.address + "/check", "statement", "yes");
		assertThat(phase()).as("nobody signed").isEqualTo(Phase.CHANGES_REQUESTED);

		var office = new Client(this.port);
		comeIn(office, this.mayor);
		assertThat(office.text()).contains("Sign the letter of commitment");
		var page = this.address + "/sign";
		office.get(page);
		var signed = new String[] { "read", "yes", "may", "yes", "open", "yes", "name", "Ada Lovelace", "do", "code" };
		office.post(page, signed);
		office.post(page, with(signed, mail(this.mayor).newest().code()));
		assertThat(this.letters.text(this.id).orElseThrow().signedName()).isEqualTo("Ada Lovelace");
		assertThat(mail(this.ana).newest().subject())
			.isEqualTo("Action needed: the letter of Geneva is signed, send your answers");
		assertThat(phase()).isEqualTo(Phase.CHANGES_REQUESTED);
		office.get(page);
		assertThat(office.address()).as("nothing is left to sign").isEqualTo(this.address);
		this.client.get(this.address + "/check");
		this.client.post(this.address + "/check", "statement", "yes");
		assertThat(phase()).isEqualTo(Phase.IN_REVIEW);
	}

	@Test
	void whoDeclinesToSignAnewSaysWhyAndTheApplicationStaysWhereItIs() throws Exception {
		askForTheLetterAgain();
		this.client.get(this.address + "/letter");
		this.client.post(this.address + "/letter", "do", "online");
		var office = new Client(this.port);
		comeIn(office, this.mayor);
		office.get(this.address + "/decline");
		office.post(this.address + "/decline", "reason", "The year is wrong");
		assertThat(mail(this.ana).newest().text()).contains("The year is wrong", "upload another one");
		assertThat(phase()).isEqualTo(Phase.CHANGES_REQUESTED);
	}

	@Test
	void whatIsKeptOfASignatoryIsShownAndGoesUnlessTheCityTakesPart() throws Exception {
		this.client.get(this.address + "/letter");
		upload("letter.pdf", onePage());
		var signatory = new DataSubject(null, this.mayor.toUpperCase());
		assertThat(this.data.of(signatory)).singleElement()
			.satisfies((letter) -> assertThat(letter.rows()).extracting(Row::value).contains("Ada L."));
		assertThat(this.data.of(new DataSubject(null, this.ana))).isEmpty();
		this.jdbc.sql("update application set phase = 'accepted' where id = ?").param(this.id).update();
		erase(signatory);
		assertThat(this.letters.find(this.id)).isPresent();
		this.jdbc.sql("update application set phase = 'draft' where id = ?").param(this.id).update();
		erase(signatory);
		assertThat(this.letters.find(this.id)).isEmpty();
		assertThat(this.data.of(signatory)).isEmpty();
	}

	private void erase(DataSubject person) {
		this.transactions.executeWithoutResult((transaction) -> this.data.erase(person));
	}

	@Test
	void theFileOfALetterCountsAmongTheFilesOfAnApplication() throws Exception {
		this.client.get(this.address + "/letter");
		var file = onePage();
		upload("letter.pdf", file);
		var submission = this.submissions.get(this.id);
		assertThat(this.intakes.of(submission).size(submission)).isEqualTo(file.length);
		var large = this.transactions
			.execute((transaction) -> this.documents.keep(Upload.ofOurOwn("Big", new byte[25 * 1024 * 1024 - 1])));
		this.jdbc.sql("insert into submission_file (document, submission) values (?, ?)")
			.params(large.id(), this.id)
			.update();
		upload("other.pdf", file);
		assertThat(this.client.text()).contains("other.pdf", "come to more than 25");
	}

	@Test
	void aHundredEqualRequestsHandItInOnce() throws Exception {
		this.client.get(this.address + "/letter");
		upload("letter.pdf", onePage());
		var owner = owner();
		var pool = Executors.newFixedThreadPool(8);
		try {
			var sent = Collections.nCopies(100, (Callable<Boolean>) () -> {
				this.moves.send(this.id, owner);
				return true;
			});
			for (var answer : pool.invokeAll(sent)) {
				assertThat(answer.get()).isTrue();
			}
		}
		finally {
			pool.shutdown();
		}
		assertThat(phase()).isEqualTo(Phase.SUBMITTED);
		assertThat(this.jdbc.sql("select count(*) from submission_sent where submission = :id")
			.param("id", this.id)
			.query(Integer.class)
			.single()).isOne();
		assertThat(mail(this.ana).newest().kind()).isEqualTo("application.received");
		assertThat(mail(this.ana).size()).isEqualTo(2);
	}

	private void upload(String name, byte[] content) {
		this.client.upload(this.address + "/letter/file", name, content, "way", "upload", "name", "Ada L.", "title",
				"Mayor");
	}

	private static byte[] onePage() throws IOException {
		try (var document = new PDDocument(); var file = new ByteArrayOutputStream()) {
			document.addPage(new PDPage());
			document.save(file);
			return file.toByteArray();
		}
	}

}
