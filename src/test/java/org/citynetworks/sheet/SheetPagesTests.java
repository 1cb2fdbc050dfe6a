package org.citynetworks.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.citynetworks.account.Mailbox;
import org.citynetworks.account.OpenSession;
import org.citynetworks.answer.Seen;
import org.citynetworks.answering.TrialIntake;
import org.citynetworks.instrument.TrialInstruments;
import org.citynetworks.round.AddAssessor;
import org.citynetworks.round.Assessor;
import org.citynetworks.round.Assessors;
import org.citynetworks.round.NewAssessor;
import org.citynetworks.round.Round;
import org.citynetworks.round.Round.Stage;
import org.citynetworks.round.TrialRounds;
import org.citynetworks.scoring.Given;
import org.citynetworks.shared.Language;
import org.citynetworks.signin.Client;
import org.citynetworks.submission.Submission;
import org.citynetworks.submission.Submissions;
import org.citynetworks.web.ServerTest;
import org.citynetworks.web.Statements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A sheet from the first answer to the last, over HTTP.
 */
@ServerTest
class SheetPagesTests {

	private static final String TOPIC = "labour-and-human-rights";

	private static final String OTHER = "food-security";

	@Autowired
	private ApplicationContext site;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Submissions submissions;

	@Autowired
	private Assessors assessors;

	@Autowired
	private AddAssessor add;

	@Autowired
	private JdbcIndexedSessionRepository sessions;

	@Autowired
	private Clock clock;

	@Autowired
	private Statements statements;

	@LocalServerPort
	private int port;

	private TrialRounds town;

	private Round round;

	private Assessor transport;

	private TrialSheet sheet;

	@BeforeEach
	void aRound() {
		this.town = TrialRounds.make(this.site);
		this.round = this.town.put(this.town.begin("city-scan", "full", TOPIC, OTHER), Stage.ANSWERING);
		this.transport = this.town.add(this.round, "Transport", "government");
		this.sheet = new TrialSheet(this.site, this.port, this.transport);
	}

	@AfterEach
	void nothingStays() {
		this.town.remove();
	}

	private Submission submission() {
		return this.submissions.get(this.transport.submission());
	}

	private String stands(String question) {
		return this.submissions.answers(submission()).text(TOPIC, 1, question);
	}

	/** The same answer to how all things of a topic stand. */
	private String[] all(String topic, String answer) {
		return Stream
			.concat(Stream.of("do", "complete"),
					this.round.items()
						.stream()
						.filter((item) -> item.topic().key().equals(topic))
						.flatMap((item) -> Stream.of("answer." + item.key() + ".state", answer)))
			.toArray(String[]::new);
	}

	private int mails(String kind) {
		return this.jdbc.sql("select count(*) from mail where kind = :kind and about in (:submission, :owner)")
			.param("kind", kind)
			.param("submission", submission().subject())
			.param("owner", this.town.owner())
			.query(Integer.class)
			.single();
	}

	@Test
	void anAssessorAnswersTopicByTopicAndHandsIn() {
		var client = this.sheet.visit();
		assertThat(client.text()).contains("How we stand – Scanning Town", "0 of 6 answered", "and sees whose they are")
			.doesNotContain("??");
		client.get(this.sheet.topic(TOPIC));
		assertThat(client.text()).contains("Part 1 of 2", "Forced labour", "1 Very poor", "Serious problems nearly",
				"Don’t know", "Save and go on");
		client.post(this.sheet.topic(TOPIC), all(TOPIC, "3"));
		assertThat(client.address()).isEqualTo(this.sheet.topic(OTHER) + "?saved=" + TOPIC);
		client.post(this.sheet.topic(OTHER), "do", "complete", "answer.farmland.trend", "1");
		assertThat(client.address()).isEqualTo(this.sheet.address() + "?saved=" + OTHER);
		assertThat(client.text()).contains("6 of 6 answered", "0 of 5 answered");
		client.get(this.sheet.address() + "/check");
		assertThat(client.text()).contains("3 Mixed", "Food security: 5 questions are still open", "Hand in my answers")
			.doesNotContain("What becomes public", "not public");
		client.post(this.sheet.address() + "/check", "statement", "yes");
		assertThat(client.address()).isEqualTo(this.sheet.address() + "/sent");
		assertThat(submission().isLocked()).isTrue();
		assertThat(new Mailbox(this.jdbc, this.town.member().email()).newest().text())
			.contains("Transport has handed in", "1 of 1");
		assertThat(new Mailbox(this.jdbc, this.sheet.owner().email()).newest().text()).contains("You can change them");
		client.get("/fr" + this.sheet.address());
		assertThat(client.text())
			.contains("Vos réponses sont remises. Merci.", "Modifier mes réponses", "Ne plus participer")
			.doesNotContain("??");
	}

	@Test
	void whatWasHandedInCanBeTakenUpAgainWhileAnswersAreTaken() {
		var client = this.sheet.visit();
		client.post(this.sheet.topic(TOPIC), all(TOPIC, "3"));
		client.post(this.sheet.address() + "/check", "statement", "yes");
		client.get(this.sheet.address() + "/again");
		client.post(this.sheet.address() + "/again");
		assertThat(submission().isLocked()).isFalse();
		client.post(this.sheet.topic(TOPIC), "do", "later", "answer.forced-labour.state", "4",
				"seen.forced-labour.state", Seen.of("3"));
		client.post(this.sheet.address() + "/check", "statement", "yes");
		assertThat(submission().isLocked()).isTrue();
		assertThat(mails("sheet.came")).isEqualTo(1);
		this.town.put(this.round, Stage.AGREEING);
		client.get(this.sheet.address());
		assertThat(client.text())
			.contains("The group now looks at all answers together", "See how the answers of all are spread")
			.doesNotContain("Change my answers");
		client.post(this.sheet.address() + "/again");
		assertThat(submission().isLocked()).isTrue();
		assertThat(stands("forced-labour.state")).isEqualTo("4");
	}

	@Test
	void aSheetOfNothingButDontKnowIsAGoodSheet() {
		var client = this.sheet.visit();
		client.post(this.sheet.address() + "/check", "statement", "yes");
		assertThat(client.text()).contains("You have not answered any question yet.");
		client.post(this.sheet.topic(TOPIC), all(TOPIC, "dont-know"));
		client.post(this.sheet.topic(OTHER), all(OTHER, "dont-know"));
		client.get(this.sheet.address());
		assertThat(client.text()).contains("class=\"button\"", "5 of 5 answered");
		client.post(this.sheet.address() + "/check", "statement", "yes");
		assertThat(submission().isLocked()).isTrue();
		assertThat(this.assessors.given(this.round.id())).hasSize(11)
			.allSatisfy((given) -> assertThat(given.answer()).isEqualTo("dont-know"));
	}

	@Test
	void pressedTwoHundredTimesItIsHandedInOnce() throws Exception {
		this.sheet.visit().post(this.sheet.topic(TOPIC), all(TOPIC, "5"));
		var clients = Stream.generate(this.sheet::visit).limit(8).toList();
		var presses = IntStream.range(0, 200).<Callable<Integer>>mapToObj((press) -> () -> {
			var client = clients.get(press % clients.size());
			synchronized (client) {
				client.post(this.sheet.address() + "/check", "statement", "yes");
				return client.status();
			}
		}).toList();
		var pool = Executors.newFixedThreadPool(clients.size());
		try {
			for (var press : pool.invokeAll(presses)) {
				assertThat(press.get()).isEqualTo(200);
			}
		}
		finally {
			pool.shutdown();
		}
		assertThat(this.jdbc.sql("select count(*) from submission_sent where submission = ?")
			.param(submission().id())
			.query(Integer.class)
			.single()).isEqualTo(1);
		assertThat(mails("sheet.came")).isEqualTo(1);
		assertThat(mails("sheet.received")).isEqualTo(1);
	}

	@Test
	void twoWhoSaveTheSameTopicAtOnceLoseNothing() throws Exception {
		var one = this.sheet.visit();
		var other = this.sheet.colleague(TOPIC);
		var nothing = Seen.of("");
		var pool = Executors.newFixedThreadPool(2);
		try {
			pool.invokeAll(List.<Callable<Object>>of(
					Executors
						.callable(() -> one.post(this.sheet.topic(TOPIC), "do", "later", "answer.forced-labour.state",
								"2", "seen.forced-labour.state", nothing, "answer.freedom-of-association.done",
								"Trams strike freely", "seen.freedom-of-association.done", nothing)),
					Executors.callable(() -> other.post(this.sheet.topic(TOPIC), "do", "later",
							"answer.forced-labour.state", "4", "seen.forced-labour.state", nothing,
							"answer.safety-at-work.done", "Helmets", "seen.safety-at-work.done", nothing))));
		}
		finally {
			pool.shutdown();
		}
		assertThat(stands("freedom-of-association.done")).isEqualTo("Trams strike freely");
		assertThat(stands("safety-at-work.done")).isEqualTo("Helmets");
		var both = this.submissions.answers(submission()).find(TOPIC, 1, "forced-labour.state").orElseThrow();
		assertThat(List.of(both.typed(), String.valueOf(both.other()))).containsExactlyInAnyOrder("2", "4");
		one.get(this.sheet.topic(TOPIC));
		assertThat(one.text()).contains("Forced labour – State: two people wrote here at the same time.");
		one.get(this.sheet.address() + "/check");
		assertThat(one.text()).contains("Labour and human rights: something there is not right yet");
		other.get(this.sheet.topic(OTHER));
		assertThat(other.text()).contains("You can read this page, but not change it.");
	}

	@Test
	void whatIsTypedAfterATopicWasClosedStandsThereToCopy() throws IOException {
		var client = this.sheet.visit();
		client.post(this.sheet.topic(TOPIC), "do", "later", "answer.forced-labour.state", "2");
		lock(TOPIC);
		client.post(this.sheet.topic(TOPIC), "do", "later", "seen.forced-labour.state", Seen.of("2"),
				"answer.forced-labour.state", "3", "answer.forced-labour.done", "A help line since 2019");
		assertThat(client.text()).contains("What you typed could not be kept", "closed this topic", "3 Mixed",
				"Forced labour – What is already being done", "A help line since 2019");
		client.uploadAs("file.forced-labour.evidence-file", this.sheet.topic(TOPIC), "report.pdf", pdf(), "do", "add");
		assertThat(client.text()).contains("What you typed could not be kept", "report.pdf");
		assertThat(stands("forced-labour.state")).isEqualTo("2");
		assertThat(stands("forced-labour.evidence-file")).isEmpty();
		client.get(this.sheet.topic(TOPIC));
		assertThat(client.text()).contains("closed this topic", "2 Poor").doesNotContain("Save and go on");
		client.get(this.sheet.address());
		assertThat(client.text()).contains("you can read it").doesNotContain("closed this topic");
		client.post(this.sheet.topic(OTHER), "do", "later", "answer.farmland.state", "2");
		assertThat(client.text()).contains("1 of 5 answered");
	}

	private void lock(String topic) {
		this.jdbc.sql("insert into scan_lock (round, topic, locked_at) values (:round, :topic, now())")
			.param("round", this.round.id())
			.param("topic", topic)
			.update();
	}

	@Test
	void afterTheLastDayEverywhereOnEarthNoAnswersAreTaken() {
		var client = this.sheet.visit();
		client.post(this.sheet.topic(TOPIC), all(TOPIC, "3"));
		this.jdbc.sql("update scan_round set until = current_date - 3 where id = ?").param(this.round.id()).update();
		client.get(this.sheet.address());
		assertThat(client.text()).contains("This round takes no more answers.", "All answers");
		client.post(this.sheet.topic(OTHER), all(OTHER, "1"));
		assertThat(client.text()).contains("What you typed could not be kept", "1 Very poor");
		client.post(this.sheet.address() + "/check", "statement", "yes");
		assertThat(client.text()).contains("This round takes no more answers.");
		assertThat(submission().isSent()).isFalse();
		assertThat(this.assessors.given(this.round.id())).as("saved, so it counts").hasSize(6);
	}

	@Test
	void whoLeavesDoesNotCountAndCoordinatorsHearWhy() {
		var client = this.sheet.visit();
		client.post(this.sheet.topic(TOPIC), all(TOPIC, "3"));
		client.get(this.sheet.address() + "/withdraw");
		assertThat(client.text()).contains("Take no further part in “How we stand – Scanning Town”?");
		client.post(this.sheet.address() + "/withdraw", "text", "I moved <b>away</b>");
		assertThat(client.text()).contains("your answers do not count");
		assertThat(this.assessors.given(this.round.id())).isEmpty();
		var letter = new Mailbox(this.jdbc, this.town.member().email()).newest();
		assertThat(letter.text()).contains("Transport takes no further part", "I moved <b>away</b>");
		assertThat(letter.html()).contains("I moved &lt;b&gt;away&lt;/b&gt;");
		client.post(this.sheet.address() + "/withdraw");
		assertThat(mails("sheet.left")).isEqualTo(1);
	}

	@Test
	void whatWasHandedInCanBeErasedByWhoeverAnswered() {
		var client = this.sheet.visit();
		client.post(this.sheet.topic(TOPIC), all(TOPIC, "3"));
		client.post(this.sheet.address() + "/check", "statement", "yes");
		client.get(this.sheet.address() + "/erase");
		assertThat(client.text()).contains("None of your answers counts then").doesNotContain("signed letter");
		client.post(this.sheet.address() + "/erase");
		assertThat(client.address()).isEqualTo("/applications/erased");
		assertThat(this.assessors.given(this.round.id())).isEmpty();
		assertThat(this.assessors.of(this.round.id())).singleElement()
			.satisfies((one) -> assertThat(one.name() + one.hasLeft() + one.counted()).isEqualTo("truefalse"));
	}

	@Test
	void hostileTextIsTextAndHostileFilesAreRefusedInWords() throws IOException {
		var client = this.sheet.visit();
		var hostile = "<script>alert(1)</script> {{7*7}} ${7*7} '; drop table answer; -- ‮ مرحبا";
		client.post(this.sheet.topic(TOPIC), "do", "complete", "answer.forced-labour.done", hostile,
				"answer.forced-labour.evidence", "javascript:alert(1)", "answer.forced-labour.state", "99",
				"answer.nobody.asked", "3");
		assertThat(stands("forced-labour.done")).isEqualTo(hostile);
		assertThat(client.address()).isEqualTo(this.sheet.topic(TOPIC) + "?completing=yes");
		assertThat(client.text()).contains("This cannot be chosen here", "&lt;script&gt;")
			.doesNotContain("<script>alert", "href=\"javascript");
		client.uploadAs("file.forced-labour.evidence-file", this.sheet.topic(TOPIC), "report.pdf",
				"MZ\u0000not a report".getBytes(StandardCharsets.UTF_8), "do", "add");
		assertThat(client.text()).contains("<title>Error", "Forced labour – Evidence");
		assertThat(stands("forced-labour.evidence-file")).isEmpty();
		client.uploadAs("file.forced-labour.evidence-file", this.sheet.topic(TOPIC), "report.pdf", pdf(), "do", "add");
		assertThat(stands("forced-labour.evidence-file")).endsWith(" report.pdf");
		assertThat(this.submissions.answers(submission()).all()).hasSize(4);
		assertThat(this.assessors.given(this.round.id())).extracting(Given::item).containsOnly("forced-labour");
	}

	private static byte[] pdf() throws IOException {
		try (var document = new PDDocument(); var bytes = new ByteArrayOutputStream()) {
			document.addPage(new PDPage());
			document.save(bytes);
			return bytes.toByteArray();
		}
	}

	@Test
	void aChoiceCanBeTakenBack() {
		var client = this.sheet.visit();
		client.post(this.sheet.topic(TOPIC), "do", "later", "answer.forced-labour.trend", "1");
		client.get(this.sheet.topic(TOPIC));
		assertThat(client.text()).containsOnlyOnce("Leave it open");
		client.post(this.sheet.topic(TOPIC), "do", "later", "answer.forced-labour.trend", "",
				"seen.forced-labour.trend", Seen.of("1"));
		assertThat(stands("forced-labour.trend")).isEmpty();
	}

	@Test
	void anInstrumentOfAnotherKindIsAnsweredWithoutCode() {
		var market = TrialInstruments.read("sheet/market-1.yaml");
		var thorough = market.level("long").orElseThrow();
		var form = SheetForm.form(market, market.asked(thorough), market.items(thorough));
		var begun = this.site.getBean(TrialIntake.class).begin("mia@example.org", form);
		var client = new Client(this.port);
		client.get(begun.address());
		client.post(begun.address() + "/enter", "code", begun.code());
		client.get("/fr" + begun.address() + "/tasks/fish");
		assertThat(client.text()).contains("Odeur", "Comment cela sent-il ?", "2 Moyen", "Aucune idée", "Jamais allé.",
				"On y reviendrait", "Souhait", "of-4");
		client.post(begun.address() + "/tasks/fish", "do", "complete", "answer.smell.stand", "4", "answer.price.stand",
				"pass");
		assertThat(client.text()).contains("2 of 2 answered");
		client.get(begun.address() + "/download");
		assertThat(client.text()).contains("Fish market\n\nSmell\nStanding: 4 Lovely\n\nPrice\nStanding: No idea");
	}

	@Test
	void aPageOfATopicIsLightAndTakesFewStatements() {
		var client = this.sheet.visit();
		var before = this.statements.count();
		client.get(this.sheet.topic(TOPIC));
		assertThat(this.statements.count() - before).isLessThanOrEqualTo(13);
		assertThat(client.text().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(60_000);
	}

	@Test
	void coordinatorsPrintTheSheetAndTypeInWhatComesBack() {
		var onPaper = this.add.add(this.round.id(),
				new NewAssessor("Market women", "residents", "", Language.FRENCH, Set.of(OTHER)));
		var coordinator = new Client(this.port);
		coordinator.hold("session", new OpenSession(this.sessions, this.clock).of(this.town.member(), true));
		coordinator.get(this.round.path() + "/paper");
		assertThat(coordinator.text())
			.contains("How we stand", "City Scan – Scanning Town", "Who answers", "1.1 Forced labour", "2.1 ",
					"Please give it back by", "and sees whose they are")
			.doesNotContain("??", "Market women");
		coordinator.get(this.round.path() + "/paper?assessor=" + onPaper.id());
		assertThat(coordinator.text()).contains("Market women").doesNotContain("Forced labour");
		coordinator.get(this.round.path() + "/assessors/" + onPaper.id());
		coordinator.post(this.round.path() + "/assessors/" + onPaper.id() + "/type");
		assertThat(coordinator.address()).isEqualTo("/applications/" + onPaper.submission());
		var page = coordinator.address() + "/tasks/" + OTHER;
		coordinator.post(page, all(OTHER, "2"));
		assertThat(this.assessors.given(this.round.id())).hasSize(5);
		coordinator.post(this.round.path() + "/assessors/" + this.transport.id() + "/type");
		assertThat(coordinator.address()).as("theirs alone")
			.isEqualTo(this.round.path() + "/assessors/" + this.transport.id());
		var stranger = this.sheet.visit();
		stranger.get(this.round.path() + "/paper");
		assertThat(stranger.address()).startsWith("/sign-in");
	}

}
