package org.citynetworks.agreeing;

import java.time.Clock;
import java.util.List;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.citynetworks.BrowserTest;
import org.citynetworks.Visitor;
import org.citynetworks.account.OpenSession;
import org.citynetworks.instrument.Asked;
import org.citynetworks.instrument.Instrument.Item;
import org.citynetworks.round.Assessor;
import org.citynetworks.round.Round;
import org.citynetworks.round.Round.Stage;
import org.citynetworks.round.TrialRounds;
import org.citynetworks.shared.Language;
import org.citynetworks.signin.People;
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
 * Two who coordinate a round agree with their group, and not always on the same.
 */
@BrowserTest
class AgreeingIT {

	private static final String TOPIC = "labour-and-human-rights";

	@Autowired
	private ApplicationContext site;

	@Autowired
	private FindByIndexNameSessionRepository<?> sessions;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Clock clock;

	private TrialRounds town;

	private Round round;

	private String agree;

	private Page page;

	private Language language;

	@BeforeEach
	void round() {
		this.town = TrialRounds.make(this.site);
		this.round = this.town.begin("city-scan", "full", TOPIC);
		var names = List.of("Department of Transport", "Zinc Works", "Trade unions", "Tenants");
		var answers = List.of("2 3 4 1 - 3", "5 3 4 - - 3", "1 4 4 - - 4", "dont-know 3 4 - - 5");
		for (var one = 0; one < names.size(); one++) {
			answer(this.town.add(this.round, names.get(one), "other"), this.round.items(), answers.get(one).split(" "));
		}
		this.agree = this.town.put(this.round, Stage.AGREEING).path() + "/agree";
	}

	private void answer(Assessor assessor, List<Item> items, String... steps) {
		for (var item = 0; item < steps.length; item++) {
			if (!steps[item].equals("-")) {
				this.town.answer(assessor, items.get(item).key(), "state", steps[item]);
				this.town.answer(assessor, items.get(item).key(), "trend", "2");
				this.town.answer(assessor, items.get(item).key(), "done", "A plan of 2024, with money for two years.");
			}
		}
	}

	@AfterEach
	void forget() {
		this.town.remove();
		People.forget(this.jdbc);
	}

	@ParameterizedTest
	@EnumSource
	void twoAgreeWithTheirGroup(Language language, Visitor visitor) {
		this.language = language;
		this.page = somebody(visitor);
		go(this.agree);
		heading("agreeing.section.wide");
		reads("agreeing.progress", 0, 6);
		isAccessible();
		follow(title(0));
		heading("agreeing.agreement");
		isAccessible();

		var other = somebody(visitor);
		other.navigate(this.page.url());
		choose(this.page, 3);
		press("agreeing.go");
		reads("agreeing.reason.wide");
		isAccessible();
		this.page.getByLabel(say("agreeing.reason"), exactly()).fill("Each had seen a part of it.");
		press("agreeing.go");
		reads("agreeing.kept", title(0), SaySpread.step(state(), 3, language));

		choose(other, 2);
		other.getByLabel(say("agreeing.reason"), exactly()).fill("The inspectors’ report of May.");
		this.page = other;
		press("agreeing.go");
		reads("agreeing.other", "Odile");
		assertThat(this.page.getByText("Each had seen a part of it.").first()).isVisible();
		assertThat(this.page.getByLabel(say("agreeing.reason"), exactly())).hasValue("The inspectors’ report of May.");
		isAccessible();
		press("agreeing.go");
		reads("agreeing.kept", title(0), SaySpread.step(state(), 2, language));

		go(this.agree);
		press("agreeing.all.go");
		reads("agreeing.taken", 1);
		reads("agreeing.progress", 2, 6);
		isAccessible();
		assertThat(visitor.complaints()).singleElement().asString().contains("409");
	}

	private Page somebody(Visitor visitor) {
		var page = visitor.page();
		visitor.hold(page, new OpenSession(this.sessions, this.clock).of(this.town.member(), true));
		return page;
	}

	private void isAccessible() {
		Visitor.assertAccessible(this.page);
		this.page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
		Visitor.assertAccessible(this.page);
		this.page.setViewportSize(320, 900);
		Visitor.assertAccessible(this.page);
		assertThat(this.page.evaluate("document.documentElement.scrollWidth <= 320")).isEqualTo(true);
		this.page.setViewportSize(1280, 900);
		this.page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
	}

	private Asked state() {
		return this.round.instrument().asked(this.round.level()).get(0);
	}

	private String title(int item) {
		return this.round.items().get(item).title().in(this.language);
	}

	private String say(String message, Object... parts) {
		return this.site.getMessage(message, parts, this.language.locale());
	}

	private void go(String address) {
		this.page.navigate(this.language.prefix() + address);
	}

	private void heading(String message) {
		assertThat(this.page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(say(message))))
			.isVisible();
	}

	private void reads(String message, Object... parts) {
		assertThat(this.page.getByText(say(message, parts)).first()).isVisible();
	}

	private void follow(String text) {
		this.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(text).setExact(true)).click();
	}

	private void choose(Page page, int step) {
		page.getByRole(AriaRole.RADIO,
				new Page.GetByRoleOptions().setName(SaySpread.step(state(), step, this.language)))
			.check();
	}

	private void press(String message) {
		this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(say(message)).setExact(true)).click();
	}

	private static Page.GetByLabelOptions exactly() {
		return new Page.GetByLabelOptions().setExact(true);
	}

}
