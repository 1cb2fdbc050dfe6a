package org.citynetworks;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;

import com.microsoft.playwright.options.AriaRole;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.citynetworks.account.OpenSession;
import org.citynetworks.cache.DataVersion;
import org.citynetworks.instrument.Instrument.Item;
import org.citynetworks.instrument.Instruments;
import org.citynetworks.round.Round.Stage;
import org.citynetworks.round.Rounds;
import org.citynetworks.round.TrialRounds;
import org.citynetworks.shared.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.transaction.support.TransactionOperations;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Four people look at their city, from the invitation to the result that everybody reads.
 */
@BrowserTest
class ScanIT {

	private static final String TITLE = "Notre ville, our city";

	private static final String TOPIC = "food-security";

	@Autowired
	ApplicationContext site;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	JdbcIndexedSessionRepository sessions;

	@Autowired
	Clock clock;

	private TrialRounds town;

	private Office office;

	@BeforeEach
	void aTown() {
		this.town = TrialRounds.make(this.site);
	}

	@AfterEach
	void nothingStays() {
		this.jdbc.sql("delete from scan_result").update();
		this.town.remove();
		this.site.getBean(TransactionOperations.class)
			.executeWithoutResult((status) -> this.site.getBean(DataVersion.class).raise("directory"));
	}

	@ParameterizedTest
	@EnumSource
	void fourPeopleLookAtTheirCity(Language language, Visitor visitor) throws IOException {
		this.office = new Office(this.site, visitor.page(), language, this.town.member().email());
		visitor.hold(this.office.page(), new OpenSession(this.sessions, this.clock).of(this.town.member(), true));
		var group = IntStream.rangeClosed(1, 4)
			.mapToObj((number) -> new Office(this.site, visitor.page(), language,
					"assessor%d@%s.example.org".formatted(number, this.town.slug())))
			.toList();
		open(group);
		group.forEach((one) -> one.comeInFromTheMail("mail.round.invitation.subject", "Scanning Town"));
		answerAtOnce(group.subList(0, 2));
		answer(group.get(2), 3);
		answer(group.get(3), 2);
		group.forEach(ScanIT::handIn);
		end(group.get(3));
		publish();
		assertThat(visitor.complaints()).isEmpty();
	}

	private void open(List<Office> group) {
		this.office.go("/my/participants/" + this.town.slug() + "/scans/new/city-scan/full");
		this.office.type("round.title", TITLE);
		this.office.page().locator("[name=topics][value=" + TOPIC + "]").check();
		this.office.press("round.open.go");
		this.office.follow("round.several");
		this.office.type("round.lines",
				String.join("\n", group.stream().map((one) -> "Somebody, " + one.email()).toList()));
		this.office.page().locator("select[name=sector]").selectOption("company");
		this.office.press("round.several.go");
		this.office.press("round.invite");
		this.office.reads(this.office.say("round.done.invite"));
	}

	/** Both have the same section open, and save it in the same moment. */
	private void answerAtOnce(List<Office> two) {
		fill(two.get(0), 2);
		fill(two.get(1), 4);
		two.forEach((one) -> one.page()
			.evaluate("setTimeout(() => document.querySelector('.deeds button[value=complete]').click())"));
		two.forEach((one) -> assertThat(one.page().locator("main")).containsText(one.say("answering.check.title")));
	}

	private void answer(Office one, int step) {
		fill(one, step);
		one.press("answering.save.on");
	}

	private void fill(Office one, int step) {
		one.followTo(items().get(0).topic().title().in(one.language()));
		for (var item : items()) {
			one.page().locator("[name='answer.%s.state'][value='%d']".formatted(item.key(), step)).check();
		}
	}

	private List<Item> items() {
		var instrument = this.site.getBean(Instruments.class).current("city-scan");
		return instrument.items(instrument.level("full").orElseThrow())
			.stream()
			.filter((item) -> item.topic().key().equals(TOPIC))
			.toList();
	}

	private static void handIn(Office one) {
		if (!one.page().url().endsWith("/check")) {
			one.follow("answering.check.title");
		}
		one.page().getByRole(AriaRole.CHECKBOX).check();
		one.press("sheet.send.unnamed");
	}

	private void end(Office last) {
		var round = this.site.getBean(Rounds.class).of(this.town.owner()).get(0);
		assertThat(round.stage()).isEqualTo(Stage.ANSWERING);
		this.office.go(round.path());
		this.office.reads(this.office.say("round.who.sum", 4, 4, 0, 0));
		this.office.press("round.end");
		last.comeInFromTheMail("mail.round.ended.subject", "Scanning Town");
		assertThat(last.page().locator("main")).containsText(items().get(0).title().in(last.language()));
		this.office.follow("round.agree");
		this.office.followTo(items().get(0).title().in(this.office.language()));
		this.office.page().locator("[name=answer][value='3']").check();
		this.office.page().locator("[name=reason]").fill("Each saw another part of the city.");
		this.office.press("agreeing.go");
		this.office.go(round.path());
		this.office.press("round.close");
		this.office.follow("round.result");
	}

	private void publish() throws IOException {
		this.office.page().locator("[name=reasons]").check();
		this.office.press("result.publish");
		this.office.reads(this.office.say("result.publish.done"));
		assertThat(this.office.page().locator("[name=reasons]")).isChecked();
		this.office.follow("result.public.see");
		this.office.reads(TITLE);
		this.office.reads(items().get(0).topic().title().in(this.office.language()));
		Visitor.assertAccessible(this.office.page());
		var pdf = this.office.page().request().get(this.office.page().url() + ".pdf");
		try (var document = Loader.loadPDF(pdf.body())) {
			assertThat(new PDFTextStripper().getText(document)).contains(TITLE,
					items().get(0).title().in(this.office.language()));
		}
	}

}
