package org.citynetworks;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

import com.microsoft.playwright.Page;
import org.citynetworks.account.OpenSession;
import org.citynetworks.account.PersonRepository;
import org.citynetworks.project.TrialProjects;
import org.citynetworks.report.ReportingTown;
import org.citynetworks.shared.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A team publishes a project with a partner, writes news of it, and finds both where
 * everybody does: in English on a small and dark screen, too, in French without scripts.
 */
@BrowserTest
class CooperatingIT {

	@Autowired
	ApplicationContext site;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	PersonRepository people;

	@Autowired
	FindByIndexNameSessionRepository<? extends Session> sessions;

	@Autowired
	Clock clock;

	private ReportingTown town;

	@BeforeEach
	void aTownInGeneva() {
		var today = LocalDate.ofInstant(this.clock.instant(), ZoneOffset.UTC);
		this.town = ReportingTown.make(this.jdbc, this.people, today.minusMonths(23), today.plusMonths(1), "active");
		this.jdbc.sql("update participant set place = 'city/2660646' where slug = ?").param(this.town.slug()).update();
	}

	@AfterEach
	void nothingStays() {
		this.town.remove(this.jdbc);
		var news = this.jdbc.sql("select 'update/' || key from project_update where project = 'cool-roofs'")
			.query(String.class)
			.list();
		var projects = new TrialProjects(this.site);
		projects.forget(news.toArray(String[]::new));
		projects.forget("project/cool-roofs");
	}

	@ParameterizedTest
	@EnumSource
	void aTeamPublishesAProjectAndItsNews(Language language, Visitor visitor) {
		var page = (language == Language.ENGLISH) ? visitor.page() : visitor.withoutScripts();
		var tess = new Office(this.site, page, language, this.town.member().email());
		visitor.hold(page, new OpenSession(this.sessions, this.clock).of(this.town.member(), true));
		begin(tess);
		nameTheCityItself(tess);
		page.locator("#field-partner details:not(.new) [name$='.called']").fill("ETH Zürich");
		publish(tess, "Cool roofs");
		tess.follow("editing.published.page");
		tess.reads("ETH Zürich");
		look(tess);
		writeNews(tess);
		isFoundWhereOthersLook(tess);
		tess.go(this.town.own());
		tess.press("report.own.begin");
		tess.follow("report.evidence.title");
		assertThat(page.getByLabel("Cool roofs")).isVisible();
		assertThat(visitor.complaints()).isEmpty();
	}

	private static void begin(Office tess) {
		tess.go("/my");
		tess.follow("projects.own");
		look(tess);
		tess.type("project.title", "Cool roofs");
		tess.press("projects.new.begin");
		for (var field : new String[] { "summary", "aim", "outcomes" }) {
			tess.page().locator("[name=" + field + "]").fill("Roofs that stay cool");
		}
		tess.page().locator("[name=stage]").selectOption("start");
		choose(tess.page(), "area", "environment");
		choose(tess.page(), "sdg", "13");
	}

	private static void choose(Page page, String field, String term) {
		var line = page.locator("#field-" + field + " details.new");
		line.locator("summary").first().click();
		line.locator("select").first().selectOption(term);
	}

	private static void nameTheCityItself(Office tess) {
		var line = tess.page().locator("#field-partner details.new");
		line.locator("summary").first().click();
		line.locator("[name$='.called']").fill("City of Geneva");
		line.locator("[name$='.sector']").selectOption("university");
		tess.press("editing.review");
		assertThat(tess.page().locator("#field-partner .wrong").first())
			.hasText(tess.say("project.mistake.itself", "City of Geneva"));
		look(tess);
	}

	private static void publish(Office tess, String called) {
		tess.press("editing.review");
		tess.press("editing.how.now");
		tess.isAt("editing.published", called);
	}

	private void writeNews(Office tess) {
		tess.go("/my/participants/" + this.town.slug() + "/projects");
		tess.press("projects.own.update", "Cool roofs");
		tess.page().locator("[name=title]").fill("First roofs");
		tess.page().locator("[name=text]").fill("Ten of them");
		publish(tess, "First roofs");
		tess.go("/projects/cool-roofs");
		tess.reads("Ten of them");
	}

	private static void isFoundWhereOthersLook(Office tess) {
		for (var address : new String[] { "/projects", "/cities/2660646", "/organisations/eth-zurich" }) {
			tess.go(address);
			tess.reads("Cool roofs");
		}
	}

	/** Without scripts nothing can look but people. */
	private static void look(Office tess) {
		if (tess.language() != Language.ENGLISH) {
			return;
		}
		var page = tess.page();
		Visitor.assertAccessible(page);
		Visitor.turnOffTheLight(page);
		Visitor.assertReadable(page);
		Visitor.takeASmallScreen(page);
		assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth")).as(page.url())
			.isTrue();
		Visitor.comeBack(page);
	}

}
