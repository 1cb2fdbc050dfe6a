package org.citynetworks.round;

import java.time.Clock;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.citynetworks.BrowserTest;
import org.citynetworks.Visitor;
import org.citynetworks.account.Mailbox;
import org.citynetworks.account.OpenSession;
import org.citynetworks.shared.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A coordinator leads a round from its beginning to its end.
 */
@BrowserTest
class RoundIT {

	private static final int PHONE = 320;

	private static final String TITLE = "How our city stands, 2027";

	@Autowired
	private ApplicationContext site;

	@Autowired
	private Rounds rounds;

	@Autowired
	private Assessors assessors;

	@Autowired
	private FindByIndexNameSessionRepository<?> sessions;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Clock clock;

	private TrialRounds town;

	private Page page;

	private Language language;

	@BeforeEach
	void aTown() {
		this.town = TrialRounds.make(this.site);
	}

	@AfterEach
	void forget() {
		this.town.remove();
		this.jdbc.sql("delete from mail").update();
	}

	@ParameterizedTest
	@EnumSource
	void aRoundGoesFromItsBeginningToItsEnd(Language language, Visitor visitor) {
		this.language = language;
		this.page = visitor.page();
		visitor.hold(this.page, new OpenSession(this.sessions, this.clock).of(this.town.member(), true));
		this.page.setViewportSize(PHONE, 800);
		open();
		add();
		invite();
		end();
		assertThat(visitor.complaints()).isEmpty();
	}

	private void open() {
		go("/my");
		follow("round.list");
		fits();
		this.page.navigate(this.page.url() + "/new/city-scan/full");
		press("round.open.go");
		reads("round.title.missing");
		fits();
		fill("round.title", TITLE);
		press("round.open.go");
		reads("round.next.preparing.empty");
		fits();
	}

	private void add() {
		this.page.getByRole(AriaRole.LINK, named("round.add")).first().click();
		fits();
		fill("round.name", "Department of Transport");
		fill("account.email", "ada@example.org");
		choose("round.sector", "government");
		press("round.add.go");
		reads("round.done.add", 1);
		follow("round.several");
		fill("round.lines", "Ben, ben@example.org\nCarla");
		choose("round.sector", "company");
		press("round.several.go");
		reads("round.line.noMail", 2, "Carla");
		fits();
		fill("round.lines", "Ben, ben@example.org\nCarla\tcarla@example.org");
		press("round.several.go");
		reads("round.who.sum", 3, 0, 0, 3);
	}

	private void invite() {
		press("round.invite");
		reads("round.done.invite");
		fits();
		var mail = new Mailbox(this.jdbc, "ada@example.org").newest();
		assertThat(mail.text()).contains("Scanning Town", TITLE);
		assertThat(mail.link()).contains("/applications/");
		var round = this.rounds.of(this.town.owner()).get(0);
		this.town.answer(this.assessors.of(round.id()).get(2), round.items().get(0).key(), "state", "4");
		this.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Carla")).click();
		fits();
		press("round.leave");
		reads("round.left.counts");
		this.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(TITLE)).click();
		press("round.remind.all");
		reads("round.done.remind", 2);
	}

	private void end() {
		follow("round.end.early");
		fits();
		press("round.end");
		reads("round.next.agreeing.about");
		follow("round.back.again");
		fits();
		fill("round.back.again.words", "Look at the water once more.");
		press("round.back.again");
		assertThat(this.page.getByText("Look at the water once more.")).isVisible();
		fits();
		follow("round.end.early");
		fits();
		press("round.end");
		press("round.close");
		reads("round.next.closed.about");
		fits();
	}

	/** Nothing is found by axe, and nothing stands out of a small screen. */
	private void fits() {
		Visitor.assertAccessible(this.page);
		assertThat((int) this.page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(PHONE);
	}

	private String say(String message, Object... parts) {
		return this.site.getMessage(message, parts, this.language.locale());
	}

	private Page.GetByRoleOptions named(String message) {
		return new Page.GetByRoleOptions().setName(say(message)).setExact(true);
	}

	private void go(String address) {
		this.page.navigate(this.language.prefix() + address);
	}

	private void reads(String message, Object... parts) {
		assertThat(this.page.getByText(say(message, parts)).first()).isVisible();
	}

	private void follow(String message) {
		this.page.getByRole(AriaRole.LINK, named(message)).click();
	}

	private void press(String message) {
		this.page.getByRole(AriaRole.BUTTON, named(message)).click();
	}

	private void fill(String label, String text) {
		this.page.getByLabel(say(label), new Page.GetByLabelOptions().setExact(true)).fill(text);
	}

	private void choose(String label, String option) {
		this.page.getByLabel(say(label), new Page.GetByLabelOptions().setExact(true)).selectOption(option);
	}

}
