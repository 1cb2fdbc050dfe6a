package org.citynetworks;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.citynetworks.account.OpenSession;
import org.citynetworks.account.PersonRepository;
import org.citynetworks.project.TrialProjects;
import org.citynetworks.report.ReportingTown;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * A participant's team composes a report from two projects and publishes it, in both
 * languages and without scripts.
 */
@BrowserTest
class ReportingIT {

	@Autowired
	ApplicationContext site;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	PersonRepository people;

	@Autowired
	JdbcIndexedSessionRepository sessions;

	@Autowired
	Clock clock;

	private ReportingTown town;

	private TrialProjects projects;

	private LocalDate today;

	@BeforeEach
	void aTown() {
		this.today = LocalDate.ofInstant(this.clock.instant(), ZoneOffset.UTC);
		this.town = ReportingTown.make(this.jdbc, this.people, this.today.minusMonths(23), this.today.plusMonths(1),
				"active");
		this.projects = new TrialProjects(this.site);
		this.projects.two(this.town.slug(), this.town.member().id());
	}

	@AfterEach
	void nothingStays() {
		this.projects.forgetTwo();
		this.town.remove(this.jdbc);
	}

	@ParameterizedTest
	@EnumSource
	void aTeamComposesAReportFromTwoProjectsAndPublishesIt(Words words, Visitor visitor) {
		var page = visitor.withoutScripts();
		visitor.hold(page, new OpenSession(this.sessions, this.clock).of(this.town.member(), true));
		page.navigate(words.prefix + "/my");
		follow(page, words.reports);
		press(page, words.begin);
		follow(page, words.support);
		page.locator("[name='answer.name']").fill("Ada Lovelace");
		page.locator("[name='answer.title']").fill("Mayor");
		page.locator("[name='answer.words']").fill("We stand by it.");
		press(page, words.complete);
		follow(page, words.period);
		page.locator("[name='answer.to']").fill(this.today.toString());
		press(page, words.complete);
		follow(page, words.actions);
		page.locator("[name='answer.words']").fill("We planted trees.");
		press(page, words.complete);
		follow(page, words.outcomes);
		follow(page, "Fewer cars in the centre");
		page.locator("[name='answer.result']").fill("Many stay away.");
		page.locator("[name='answer.unit']").fill("cars a day");
		page.locator("[name='answer.number_from']").fill("40 000");
		page.locator("[name='answer.number_to']").fill("20 000");
		page.locator("[name='answer.number_now']").fill("28 000");
		press(page, words.save);
		press(page, words.complete);
		follow(page, words.projects);
		page.getByLabel("Blue-green streets").check();
		page.getByLabel("Warm kitchens").check();
		press(page, words.keep);
		follow(page, words.check);
		page.locator("[name='statement']").check();
		press(page, words.publish);
		follow(page, words.read);
		assertThat(page.getByText("60\u00a0%").first()).isVisible();
		assertThat(page.getByRole(AriaRole.LINK, named("Blue-green streets"))).isVisible();
		assertThat(page.getByRole(AriaRole.LINK, named("Warm kitchens"))).isVisible();
		assertThat(page.getByText(words.onTime).first()).isVisible();
	}

	@ParameterizedTest
	@EnumSource
	void everybodyCanReadIt(Words words, Visitor visitor) {
		aTeamComposesAReportFromTwoProjectsAndPublishesIt(words, visitor);
		var page = visitor.page();
		page.navigate(words.prefix + this.town.reports() + "/1");
		Visitor.assertAccessible(page);
		Visitor.turnOffTheLight(page);
		Visitor.assertReadable(page);
		Visitor.takeASmallScreen(page);
		org.assertj.core.api.Assertions.assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
			.isLessThanOrEqualTo(320);
		org.assertj.core.api.Assertions.assertThat(visitor.complaints()).isEmpty();
	}

	private static void follow(Page page, String name) {
		page.getByRole(AriaRole.LINK, named(name)).first().click();
	}

	private static void press(Page page, String name) {
		page.getByRole(AriaRole.BUTTON, named(name)).first().click();
	}

	private static GetByRoleOptions named(String name) {
		return new GetByRoleOptions().setName(name);
	}

	/** What they read on the way. */
	enum Words {

		ENGLISH("", "Progress reports", "Begin a report", "Continued support", "Period covered", "What you did",
				"What came of it", "Projects and practices", "Save: this part is complete", "Save", "Keep this choice",
				"Check your answers", "Publish the report", "Read it as everybody does", "received on time"),

		FRENCH("/fr", "Rapports d’avancement", "Commencer un rapport", "Soutien renouvelé", "Période couverte",
				"Ce que vous avez fait", "Ce qui en est résulté", "Projets et pratiques",
				"Enregistrer : cette partie est terminée", "Enregistrer", "Garder ce choix", "Vérifier vos réponses",
				"Publier le rapport", "Le lire comme tout le monde", "reçu à temps");

		private final String prefix;

		private final String reports;

		private final String begin;

		private final String support;

		private final String period;

		private final String actions;

		private final String outcomes;

		private final String projects;

		private final String complete;

		private final String save;

		private final String keep;

		private final String check;

		private final String publish;

		private final String read;

		private final String onTime;

		// A word for each step
		Words(String prefix, String reports, String begin, String support, String period, String actions,
				String outcomes, String projects, String complete, String save, String keep, String check,
				String publish, String read, String onTime) {
			this.prefix = prefix;
			this.reports = reports;
			this.begin = begin;
			this.support = support;
			this.period = period;
			this.actions = actions;
			this.outcomes = outcomes;
			this.projects = projects;
			this.complete = complete;
			this.save = save;
			this.keep = keep;
			this.check = check;
			this.publish = publish;
			this.read = read;
			this.onTime = onTime;
		}

	}

}
