package org.citynetworks.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.citynetworks.IntegrationTest;
import org.citynetworks.account.As;
import org.citynetworks.account.Grant;
import org.citynetworks.account.Mailbox;
import org.citynetworks.account.OpenSession;
import org.citynetworks.account.Person;
import org.citynetworks.account.PersonRepository;
import org.citynetworks.account.Role;
import org.citynetworks.answer.Remark;
import org.citynetworks.answer.Seen;
import org.citynetworks.application.Applying;
import org.citynetworks.commitment.Participants;
import org.citynetworks.form.Forms;
import org.citynetworks.pdf.VeraPdf;
import org.citynetworks.project.TrialProjects;
import org.citynetworks.shared.Language;
import org.citynetworks.signin.Client;
import org.citynetworks.submission.Submissions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * From a team's own page to what everybody reads, over HTTP.
 */
@IntegrationTest
class ReportPagesTests {

	@Autowired
	JdbcClient jdbc;

	@Autowired
	PersonRepository people;

	@Autowired
	Participants participants;

	@Autowired
	JdbcIndexedSessionRepository sessions;

	@Autowired
	Clock clock;

	@Autowired
	Submissions submissions;

	@Autowired
	Forms forms;

	@Autowired
	Applying applying;

	@Autowired
	TransactionOperations transaction;

	@Autowired
	ApplicationContext context;

	@LocalServerPort
	int port;

	private LocalDate today;

	private ReportingTown town;

	private TrialProjects projects;

	private Client client;

	@BeforeEach
	void aTownThatIsDueInAMonth() {
		this.today = LocalDate.ofInstant(this.clock.instant(), ZoneOffset.UTC);
		this.projects = new TrialProjects(this.context);
		town(this.today.plusMonths(1), "active");
	}

	private void town(LocalDate due, String standing) {
		this.town = ReportingTown.make(this.jdbc, this.people, due.minusMonths(24), due, standing);
		this.client = client(this.town.member());
	}

	@AfterEach
	void nothingStays() {
		this.projects.forgetTwo();
		this.town.remove(this.jdbc);
	}

	private Client client(Person person) {
		var client = new Client(this.port);
		client.hold("session", new OpenSession(this.sessions, this.clock).of(person, true));
		return client;
	}

	/** Begins, and answers the three parts. */
	private String write() {
		this.client.get(this.town.own());
		this.client.post(this.town.own());
		var draft = this.client.address();
		post(draft + "/tasks/support", "answer.name", "Ada Lovelace", "answer.title", "Mayor", "answer.words",
				"We stand by it.\n\nAll of it.");
		post(draft + "/tasks/period", "answer.to", this.today.toString());
		post(draft + "/tasks/actions", "answer.words", "We planted trees.");
		post(draft + "/tasks/outcomes/1", "answer.result", "Some stay away.", "answer.unit", "cars a day",
				"answer.number_from", "40 000", "answer.number_to", "20,000", "answer.number_now", "28.000");
		post(draft + "/tasks/outcomes/2", "answer.result", "Too early to say.", "answer.number_to", "100");
		post(draft + "/tasks/outcomes");
		return draft;
	}

	private void post(String address, String... fields) {
		this.client.get(address);
		this.client.post(address, Stream.concat(Stream.of("do", "complete"), Stream.of(fields)).toArray(String[]::new));
	}

	private void publish(String draft) {
		this.client.get(draft + "/check");
		this.client.post(draft + "/check", "statement", "yes");
	}

	@Test
	void aTeamComposesAReportAndEverybodyReadsIt() {
		this.projects.two(this.town.slug(), this.town.member().id());
		this.client.get("/my");
		assertThat(this.client.text()).contains(this.town.own(), "Progress reports");
		var draft = write();
		this.client.get(draft + "/tasks/outcomes/1");
		assertThat(this.client.text()).contains("Fewer cars in the centre", "40,000 cars a day", "Half of them");
		this.client.get(draft + "/projects");
		this.client.post(draft + "/projects", "item", "project/blue-green-streets", "item", "project/somebody-elses");
		this.client.get(draft + "/check");
		assertThat(this.client.text())
			.contains("Entry 2: a target without a number where it began", "everybody on your team")
			.doesNotContain("??", "Before you can send it");
		publish(draft);
		assertThat(this.client.text()).contains("It is published.", this.town.reports() + "/1").doesNotContain("??");

		this.client.get(draft);
		assertThat(this.client.text()).contains("It is published.").doesNotContain("Send the message");

		this.client.get(this.town.reports() + "/1");
		assertThat(this.client.text())
			.contains("Progress report 1: Reporting Town", "received on time", "We stand by it.", "Ada Lovelace, Mayor",
					"We planted trees.", "60\u00a0% of the way", "28,000", "not in the chart: no number where it began",
					"Blue-green streets")
			.doesNotContain("??", "Warm kitchens", "Corrected on");
		this.client.get("/fr" + this.town.reports() + "/1");
		assertThat(this.client.text()).contains("Rapport d’avancement 1", "reçu à temps", "28\u202f000")
			.doesNotContain("??");
		this.client.get("/participants/" + this.town.slug());
		assertThat(this.client.text()).contains(this.town.reports() + "/1", "received on time").doesNotContain("??");
		this.client.get(this.town.reports() + "/1.csv");
		assertThat(this.client.text()).contains(
				"Fewer cars in the centre,\"40,000 cars a day\",Half of them,Some stay away.,cars a day,40000,20000,28000,60");
		assertThat(this.participants.get(this.town.slug()).reporting().due()).isEqualTo(this.today.plusMonths(24));
		var receipt = new Mailbox(this.jdbc, this.town.member().email()).newest();
		assertThat(receipt.subject()).isEqualTo("The progress report of Reporting Town has come");
		assertThat(receipt.text()).contains("it came in time", this.town.reports() + "/1\n",
				this.town.reports() + "/1.pdf");
	}

	@Test
	void aHundredEqualPressesAreOneReport() throws Exception {
		var draft = write();
		this.client.get(draft + "/check");
		var pool = Executors.newFixedThreadPool(8);
		try {
			pool.invokeAll(Stream.<Callable<Object>>generate(() -> () -> {
				this.client.post(draft + "/check", "statement", "yes");
				return "pressed";
			}).limit(100).toList()).forEach((press) -> assertThat(press).succeedsWithin(Duration.ofMinutes(2)));
		}
		finally {
			pool.shutdownNow();
		}
		assertThat(this.jdbc.sql("select count(*) from report_version where participant = ?")
			.param(this.town.slug())
			.query(Integer.class)
			.single()).isOne();
		assertThat(new Mailbox(this.jdbc, this.town.member().email()).size()).isOne();
	}

	@Test
	void twoOfATeamWriteTheSameReport() {
		this.client.get(this.town.own());
		this.client.post(this.town.own());
		var draft = this.client.address();
		this.client.post(this.town.own());
		assertThat(this.client.address()).isEqualTo(draft);
		this.client.get(this.town.own());
		assertThat(this.client.text()).contains("A report is being written.");
	}

	@Test
	void whatIsMissingIsSaidAndNothingIsLost() {
		this.client.get(this.town.own());
		this.client.post(this.town.own());
		var draft = this.client.address();
		post(draft + "/tasks/period", "answer.from", "2020-01-01", "answer.to", "2019-12-31");
		publish(draft);
		assertThat(this.client.address()).isEqualTo(draft + "/check");
		assertThat(this.client.text()).contains("The statement of continued support is missing",
				"The practical actions are missing", "The outcomes are missing",
				"The last day of the period comes before the first", "The period begins before your city joined");
	}

	@Test
	void aSecondReportOnTheSameDayIsAClearNo() {
		publish(write());
		this.client.get(this.town.own());
		assertThat(this.client.text()).contains("Progress report 1 came today.").doesNotContain("Begin a report");
		this.client.post(this.town.own());
		var draft = this.client.address();
		post(draft + "/tasks/actions", "answer.words", "Once more.");
		publish(draft);
		assertThat(this.client.text()).contains("Progress report 1 came today, and that one stands", "Once more.");
		assertThat(this.jdbc.sql("select count(*) from report where participant = ?")
			.param(this.town.slug())
			.query(Integer.class)
			.single()).isOne();
	}

	@Test
	void aCorrectionTakesThePlaceAndTheFirstVersionStays() {
		publish(write());
		var due = this.participants.get(this.town.slug()).reporting();
		this.client.get(this.town.own() + "/1/correct");
		this.client.post(this.town.own() + "/1/correct", "note", " ");
		assertThat(this.client.text()).contains("Say why it is corrected.");
		this.client.post(this.town.own() + "/1/correct", "note", "A wrong number.");
		var draft = this.client.address();
		post(draft + "/tasks/outcomes/1", "answer.number_now", "30 000", "seen.number_now", Seen.of("28.000"));
		publish(draft);
		this.client.get(this.town.reports() + "/1");
		assertThat(this.client.text()).contains("30,000", "50\u00a0% of the way", "Corrected on", "A wrong number.",
				this.town.reports() + "/1/versions/1");
		this.client.get(this.town.reports() + "/1/versions/1");
		assertThat(this.client.text()).contains("28,000", "This is an earlier version");
		assertThat(this.participants.get(this.town.slug()).reporting()).isEqualTo(due);
	}

	@Test
	void whatComesAfterDelistingIsReadOnceThePlaceIsAcceptedAnew() {
		this.town.remove(this.jdbc);
		town(this.today.minusMonths(13), "delisted");
		this.client.get(this.town.own());
		assertThat(this.client.text()).contains("It was taken off the list");
		assertThat(missingToComeBack()).contains("application.missing.report");
		var draft = write();
		this.client.get(draft + "/check");
		assertThat(this.client.text()).contains("Hand the report in", "It is kept, counts for a new application");
		publish(draft);
		assertThat(this.client.text()).contains("It becomes public once your city has been accepted anew");
		assertThat(missingToComeBack()).doesNotContain("application.missing.report");
		this.client.get(this.town.reports() + "/1");
		assertThat(this.client.text()).contains("It becomes public once").doesNotContain("We planted trees.");
		this.client.get(this.town.reports() + "/1.csv");
		assertThat(this.client.status()).isEqualTo(404);
		this.jdbc.sql("""
				insert into participant_log (participant, at, event, tier) values (:slug, :at, 'rejoined', 'core')
				""")
			.param("slug", this.town.slug())
			.param("at", this.clock.instant().atOffset(ZoneOffset.UTC))
			.update();
		this.jdbc.sql("update data_version set version = version + 1").update();
		this.client.get(this.town.reports() + "/1.csv");
		assertThat(this.client.text()).contains("Fewer cars in the centre");
	}

	/** What is missing in an application of the town that has only been begun. */
	private List<String> missingToComeBack() {
		return this.transaction.execute((status) -> {
			status.setRollbackOnly();
			var id = this.submissions.begin(Applying.KIND, this.forms.current("cities-programme"), Language.ENGLISH);
			this.jdbc
				.sql("""
						insert into application (id, programme, tier, called, country, participant, phase, since, begun_with)
						values (:id, 'cities-programme', 'core', 'Reporting Town', 'CH', :slug, 'draft', :now, :id)
						""")
				.param("id", id)
				.param("slug", this.town.slug())
				.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
				.update();
			var begun = this.submissions.get(id);
			return this.applying.sending(begun, this.submissions.answers(begun))
				.missing()
				.stream()
				.map(Remark::message)
				.toList();
		});
	}

	@Test
	void anUploadThatSaysWhereItsPartsAreIsEnough() throws IOException {
		this.client.get(this.town.own());
		this.client.post(this.town.own());
		var draft = this.client.address();
		post(draft + "/tasks/period", "answer.to", this.today.toString());
		this.client.get(draft + "/tasks/documents");
		this.client.uploadAs("file.file", draft + "/tasks/documents", "our report.pdf", pdf(), "do", "complete",
				"answer.has_support", "yes", "answer.has_actions", "yes", "answer.where_actions", "page 3");
		post(draft + "/tasks/outcomes");
		publish(draft);
		assertThat(this.client.text()).contains("The outcomes are missing").doesNotContain("The practical actions are");
		post(draft + "/tasks/documents", "answer.has_outcomes", "yes");
		publish(draft);
		this.client.get(this.town.reports() + "/1");
		assertThat(this.client.text())
			.contains("our report.pdf", "It stands in the file that was uploaded: page 3", "Fewer cars in the centre")
			.doesNotContain("??");
		var paper = Pattern.compile("/papers/[0-9a-f-]{36}").matcher(this.client.text());
		assertThat(paper.find()).isTrue();
		this.client.get(this.town.reports() + "/1" + paper.group());
		assertThat(this.client.text()).startsWith("%PDF");
		this.client.get(this.town.reports() + "/1/papers/" + UUID.randomUUID());
		assertThat(this.client.status()).isEqualTo(404);
	}

	private static byte[] pdf() throws IOException {
		try (var document = new PDDocument(); var bytes = new ByteArrayOutputStream()) {
			document.addPage(new PDPage());
			document.save(bytes);
			return bytes.toByteArray();
		}
	}

	@ParameterizedTest
	@EnumSource
	void itsPdfCanBeReadAloudAndKept(Language language) throws Exception {
		publish(write());
		var pdf = HttpClient.newHttpClient()
			.send(HttpRequest
				.newBuilder(URI
					.create("http://localhost:" + this.port + language.prefix() + this.town.reports() + "/1.pdf"))
				.build(), BodyHandlers.ofByteArray())
			.body();
		assertThat(VeraPdf.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
		assertThat(VeraPdf.faults(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
		try (var document = Loader.loadPDF(pdf)) {
			assertThat(new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " "))
				.contains("Ada Lovelace, Mayor", "We planted trees.", "60 %");
		}
	}

	@Test
	void whatStaffTakeDownStaysAsAPageThatSaysWhy() {
		publish(write());
		var rita = client(As.somebody(this.people, Grant.everywhere(Role.REVIEWER)));
		var here = "/admin" + this.town.reports() + "/1";
		this.client.get(here);
		assertThat(this.client.status()).isEqualTo(403);
		rita.get(here);
		rita.post(here, "reason", "");
		assertThat(rita.text()).contains("Say why it is taken down.");
		rita.post(here, "reason", "It names a child.");
		assertThat(rita.text()).contains("took this report down on", "It names a child.")
			.doesNotContain("We planted trees.", "??");
		rita.get(this.town.reports() + "/1.pdf");
		assertThat(rita.status()).isEqualTo(404);
		rita.get("/participants/" + this.town.slug());
		assertThat(rita.text()).contains("taken down");
		rita.get(here);
		rita.post(here + "/back");
		assertThat(rita.text()).contains("We planted trees.");
	}

	@Test
	void theReportOfSomebodyElseIsNobodysToWrite() {
		var other = ReportingTown.make(this.jdbc, this.people, this.today, this.today.plusMonths(24), "active");
		try {
			var stranger = client(other.member());
			stranger.get(this.town.own());
			assertThat(stranger.status()).isEqualTo(403);
			assertThat(List.of(stranger.text())).noneMatch((text) -> text.contains("Begin a report"));
		}
		finally {
			other.remove(this.jdbc);
		}
	}

}
