package org.citynetworks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.citynetworks.history.Histories;
import org.citynetworks.shared.Language;
import org.citynetworks.signin.People;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A city commits: from the page of a tier to its own page in the public register.
 */
@BrowserTest
class ApplyingIT {

	private static final Map<String, String> COMMITMENT = Map.of("words", "Every school is reached safely on foot.",
			"area", "environment", "goal", "11", "target", "60 of 60 schools", "date", "2030");

	private static final Look NO_LOOK = (page) -> {
	};

	private static final double NAMES_ARE_READ = 120_000;

	@Autowired
	ApplicationContext site;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	Clock clock;

	@AfterEach
	void forget() {
		this.jdbc.sql("delete from submission where kind = 'application'").update();
		this.jdbc.sql("select slug from participant")
			.query(String.class)
			.list()
			.forEach((slug) -> Histories.forget(this.site, "participant/" + slug));
		this.jdbc.sql("delete from participant_log").update();
		People.forget(this.jdbc);
	}

	@Test
	void theMayorSignsOnlineAnAnswerIsAskedForAgainAndTheCityJoins(Visitor visitor) {
		signedOnline(visitor, Language.ENGLISH, "Porto", ApplyingIT::look);
		assertThat(visitor.complaints()).isEmpty();
	}

	@Test
	void inFrenchTheMayorSignsOnlineToo(Visitor visitor) {
		signedOnline(visitor, Language.FRENCH, "Porto", NO_LOOK);
		assertThat(visitor.complaints()).isEmpty();
	}

	@Test
	void aScannedLetterWillDo(Visitor visitor) {
		var ana = office(visitor.page(), Language.ENGLISH, "ana");
		onPaper(visitor, ana, "Utrecht", ApplyingIT::look);
		assertThat(visitor.complaints()).isEmpty();
	}

	@Test
	void inFrenchAndWithoutScriptsAScannedLetterWillDo(Visitor visitor) {
		var ana = office(visitor.withoutScripts(), Language.FRENCH, "ana");
		onPaper(visitor, ana, "Lausanne", NO_LOOK);
	}

	private void signedOnline(Visitor visitor, Language language, String city, Look look) {
		var ana = office(visitor.page(), language, "ana");
		var mayor = office(visitor.page(), language, "mayor");
		begin(ana, city, look);
		answerAll(ana, mayor.email(), look);
		ana.followTo(ana.task("letter"));
		ana.reads("Ada Maire");
		look.at(ana.page());
		ana.press("letter.way.online.go");
		ana.isAt("letter.title");
		ana.follow("letter.chosen.on");
		ana.isAt("application.title", city, "Core");
		send(ana, "application.send.ask", look);
		ana.reads(ana.say("application.waiting.awaiting-signature.owner", "Ada Maire", mayor.email()));
		sign(mayor, city, look);
		ana.go(address(ana));
		ana.reads(ana.say("application.waiting.submitted"));
		look.at(ana.page());

		var rita = reviewer(visitor);
		takeUp(rita, city, look);
		askAgain(rita, look);
		answerAgain(ana, city, look);
		accept(rita, ana, city, look);
		inPublic(ana, city, "participant.letter.online", look);
		ana.hasMailsInOneLanguage(List.of("application.begun", "application.received", "application.changes",
				"application.answered", "account.invitation", "application.accepted"));
		mayor.hasMailsInOneLanguage(
				List.of("application.sign", "letter.code", "application.signed", "application.outcome"));
	}

	private void onPaper(Visitor visitor, Office ana, String city, Look look) {
		begin(ana, city, NO_LOOK);
		answerAll(ana, "", NO_LOOK);
		ana.followTo(ana.task("letter"));
		ana.press("letter.way.print.go");
		ana.isAt("letter.sheet");
		look.at(ana.page());
		ana.follow("letter.sheet.back");
		ana.press("letter.paper.go");
		ana.reads(ana.say("letter.file.missing"));
		look.at(ana.page());
		ana.tick("letter.paper.way.print");
		ana.page().getByLabel(ana.say("letter.paper.file")).setInputFiles(scan());
		ana.type("letter.paper.name", "Ada Maire");
		ana.type("letter.paper.title", "Maire");
		ana.press("letter.paper.go");
		ana.reads(ana.say("letter.received.replace"));
		ana.follow("answering.list");
		send(ana, "application.send.submit", NO_LOOK);
		ana.isAt("answering.sent.title");
		look.at(ana.page());

		var rita = reviewer(visitor);
		takeUp(rita, city, NO_LOOK);
		accept(rita, ana, city, NO_LOOK);
		inPublic(ana, city, "participant.letter.paper", NO_LOOK);
		ana.hasMailsInOneLanguage(
				List.of("application.begun", "application.received", "account.invitation", "application.accepted"));
	}

	private void begin(Office ana, String city, Look look) {
		// The names of all cities are read when they are first looked for
		ana.page()
			.request()
			.get("/suggestions?kind=city&q=" + city, RequestOptions.create().setTimeout(NAMES_ARE_READ));
		ana.go("/programme/tiers/core");
		ana.follow("tiers.start");
		look.at(ana.page());
		ana.page().getByLabel(ana.say("joining.place")).first().fill(city);
		ana.press("joining.find");
		look.at(ana.page());
		ana.followTo(city);
		ana.isAt("applying.email.title");
		ana.press("applying.email.go");
		ana.reads(ana.say("applying.email.missing"));
		look.at(ana.page());
		ana.type("applying.name", "Ana");
		ana.type("account.email", ana.email());
		ana.press("applying.email.go");
		ana.isAt("applying.sent.title");
		look.at(ana.page());
		ana.comeInFromTheMail("mail.application.begun.subject", city);
		ana.isAt("application.title", city, "Core");
		look.at(ana.page());
	}

	private void answerAll(Office ana, String mayor, Look look) {
		task(ana, "city", Map.of("website", "https://city.example"));
		ana.followTo(ana.task("signatory"));
		ana.press("answering.save.complete");
		assertThat(ana.page()).hasTitle(ana.say("layout.title", ana.say("form.error", ana.task("signatory"))));
		look.at(ana.page());
		ana.answer("signatory", Map.of("name", "Ada Maire", "title", "Maire", "highest", "mayor", "mail", mayor));
		ana.press("answering.save.complete");
		task(ana, "contacts", Map.of("name", "Ana", "mail", ana.email()));
		ana.followTo(ana.task("commitments"));
		look.at(ana.page());
		ana.answer("commitments", COMMITMENT);
		look.at(ana.page());
		ana.press("answering.save.entry");
		look.at(ana.page());
		ana.press("answering.save.complete");
		ana.follow("answering.team.change");
		look.at(ana.page());
		ana.follow("answering.list");
	}

	private static void task(Office ana, String task, Map<String, String> answers) {
		ana.followTo(ana.task(task));
		ana.answer(task, answers);
		ana.press("answering.save.complete");
	}

	private static void send(Office ana, String button, Look look) {
		ana.follow("answering.check.title");
		ana.press(button);
		ana.reads(ana.say("answering.statement.missing"));
		look.at(ana.page());
		ana.tick("answering.statement.text");
		ana.press(button);
	}

	private void sign(Office mayor, String city, Look look) {
		mayor.comeInFromTheMail("mail.application.sign.subject", city);
		look.at(mayor.page());
		mayor.isAt("letter.sign.title");
		mayor.press("letter.sign.send");
		mayor.reads(mayor.say("letter.sign.read.missing"));
		look.at(mayor.page());
		mayor.tick("letter.sign.read");
		mayor.tick("letter.sign.may", "Maire");
		mayor.tick("letter.sign.open");
		mayor.type("letter.sign.name", "Ada Maire");
		mayor.press("letter.sign.send");
		mayor.type("letter.sign.code", mayor.code());
		look.at(mayor.page());
		mayor.press("letter.sign.go");
		mayor.isAt("letter.signed.title");
		look.at(mayor.page());
	}

	private Office reviewer(Visitor visitor) {
		var page = visitor.page();
		new Administrators(this.site).signIn(visitor, page, "Rita");
		return office(page, Language.ENGLISH, "rita");
	}

	private void takeUp(Office rita, String city, Look look) {
		rita.go("/admin");
		rita.follow("review.queue");
		look.at(rita.page());
		rita.followTo(city);
		look.at(rita.page());
		rita.press("review.conflict.go");
		rita.reads(rita.say("review.conflict.choose"));
		rita.tick("review.conflict.free");
		rita.press("review.conflict.go");
		rita.press("review.takeUp");
		rita.reads(rita.say("review.answer.taken"));
	}

	private void askAgain(Office rita, Look look) {
		rita.follow("review.askChanges");
		rita.press("review.ask.go");
		rita.reads(rita.say("review.mistake.none"));
		rita.page()
			.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(rita.task("commitments")))
			.getByLabel("Where do you stand today?")
			.fill("18 of 60?");
		look.at(rita.page());
		rita.press("review.ask.go");
		rita.reads(rita.say("review.answer.asked"));
	}

	private void answerAgain(Office ana, String city, Look look) {
		var due = LocalDate.now(this.clock).plusDays(30);
		ana.comeInFromTheMail("mail.application.changes.subject", city, ana.say("day", due.getDayOfMonth(),
				due.format(DateTimeFormatter.ofPattern("MMMM uuuu", ana.language().locale()))));
		ana.reads("18 of 60?");
		look.at(ana.page());
		ana.page().locator(".notice li a").click();
		look.at(ana.page());
		ana.answer("commitments", Map.of("baseline", "18 of 60 schools, 2025"));
		ana.press("answering.save.entry");
		ana.follow("answering.list");
		send(ana, "application.send.answer", NO_LOOK);
		ana.isAt("answering.sent.title");
		look.at(ana.page());
		ana.follow("answering.sent.standing");
		ana.reads(ana.say("application.waiting.in-review"));
		look.at(ana.page());
	}

	private void accept(Office rita, Office ana, String city, Look look) {
		rita.go("/admin/applications");
		rita.followTo(city);
		rita.press("review.decide");
		rita.reads(rita.say("review.mistake.outcome"));
		look.at(rita.page());
		rita.tick("review.outcome.accept");
		rita.press("review.preview.show");
		rita.reads(rita.say("review.preview", ana.language().ownName()));
		look.at(rita.page());
		rita.press("review.decide");
		rita.reads(rita.say("review.answer.released"));
	}

	private void inPublic(Office ana, String city, String signed, Look look) {
		ana.comeInFromTheMail("mail.application.accepted.subject", city);
		look.at(ana.page());
		ana.follow("application.deed.page");
		assertThat(ana.page().locator("h1")).hasText(city);
		ana.go("/participants");
		look.at(ana.page());
		ana.followTo(city);
		assertThat(ana.page().locator("h1")).hasText(city);
		ana.reads("Every school is reached safely on foot.");
		ana.reads(ana.say(signed, "Maire"));
		look.at(ana.page());
		ana.page().locator("main a[href*='/verify/']").click();
		ana.isAt("letter.verified.title", city);
		look.at(ana.page());
		ana.follow("letter.verified.page");
		ana.page().locator("aside .where a").first().click();
		ana.reads(ana.say("place.part.active", "Core"));
		look.at(ana.page());
	}

	private Office office(Page page, Language language, String name) {
		return new Office(this.site, page, language, name + "-" + UUID.randomUUID() + "@example.org");
	}

	private String address(Office ana) {
		return "/applications/" + ana.page().url().replaceFirst(".*/applications/([^/?]*).*", "$1");
	}

	private static FilePayload scan() {
		try (var document = new PDDocument(); var file = new ByteArrayOutputStream()) {
			document.addPage(new PDPage());
			document.save(file);
			return new FilePayload("scan.pdf", "application/pdf", file.toByteArray());
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** In light and dark, and on the smallest screen. */
	private static void look(Page page) {
		Visitor.assertAccessible(page);
		Visitor.turnOffTheLight(page);
		Visitor.assertReadable(page);
		Visitor.takeASmallScreen(page);
		assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).as(page.url()).isEqualTo(true);
		Visitor.comeBack(page);
	}

	/** What is looked for on a page. */
	private interface Look {

		void at(Page page);

	}

}
