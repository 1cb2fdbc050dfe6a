package org.citynetworks;

import java.time.Duration;
import java.time.Instant;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import org.citynetworks.history.Histories;
import org.citynetworks.history.Revisions;
import org.citynetworks.shared.Language;
import org.citynetworks.signin.People;
import org.citynetworks.web.Eventually;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The errand of those who edit: from the form to the public page, also on another
 * instance, and two of them at once.
 */
@BrowserTest
class EditingIT {

	private static final String C40 = "network/c40-cities";

	@Autowired
	ApplicationContext site;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	Revisions revisions;

	private int before;

	@BeforeEach
	void remember() {
		this.before = this.revisions.latest(C40).orElseThrow().number();
	}

	@AfterEach
	void forget() {
		Histories.backTo(this.site, C40, this.before);
		People.forget(this.jdbc);
	}

	@Test
	void aMissionIsChangedWithItsSourceAndIsEverywhereAtOnce(Visitor visitor) {
		try (var other = new SpringApplicationBuilder(CityNetworks.class).run("--server.port=0",
				"--spring.jmx.enabled=false")) {
			var anna = as(visitor.page(), "Anna", visitor);
			anna.navigate("/networks/c40-cities");
			anna.getByRole(AriaRole.LINK, named("Edit this entry")).click();
			look(anna);
			openLine(anna, "Mission", "Mayors of leading cities");
			var mission = anna.locator("#field-mission details.line").first();
			mission.getByLabel("What is said").fill("Halve the emissions of member cities within a decade.");
			mission.getByLabel("Source", new Locator.GetByLabelOptions().setExact(true))
				.fill("https://www.c40.org/about-c40/");
			mission.getByLabel("Kind of source").selectOption("published");
			button(anna, "Review changes").click();
			look(anna);
			assertThat(anna.locator("ins").first()).containsText("Halve the emissions");
			button(anna, "Publish now").click();
			assertThat(anna.getByRole(AriaRole.HEADING, named("Published: C40 Cities"))).isVisible();
			look(anna);

			var address = "http://localhost:" + other.getEnvironment().getProperty("local.server.port");
			var since = Instant.now();
			Eventually.assertThat(() -> anna.request()
				.get(address + "/networks/c40-cities")
				.text()
				.contains("Halve the emissions of member cities"));
			System.out.printf("On the other instance within %d ms%n",
					Duration.between(since, Instant.now()).toMillis());
			anna.getByRole(AriaRole.LINK, named("See the page")).click();
			assertThat(anna.locator("main")).containsText("Halve the emissions of member cities within a decade.");
			anna.navigate("/changes");
			assertThat(anna.locator("main .changes li").first()).containsText("C40 Cities");
			anna.navigate("/networks/c40-cities/history");
			assertThat(anna.locator("main")).containsText("Mission");
			look(anna);
			bringBackTheOldMission(anna);
			assertThat(visitor.complaints()).isEmpty();
		}
	}

	private static void bringBackTheOldMission(Page anna) {
		anna.getByRole(AriaRole.LINK, named("Before and after")).first().click();
		look(anna);
		anna.getByRole(AriaRole.LINK, named("For editors: bring back what stood")).click();
		assertThat(anna.locator("h1")).containsText("C40 Cities: bring back No.");
		look(anna);
		button(anna, "Go on: see what changes").click();
		button(anna, "Publish now").click();
		anna.getByRole(AriaRole.LINK, named("See the page")).click();
		assertThat(anna.locator("main")).containsText("Mayors of leading cities act together");
		assertThat(anna.locator("main")).not().containsText("Halve the emissions");
	}

	@Test
	void twoWhoEditTheSameEntryWithoutScriptsLoseNothing(Visitor visitor) {
		var anna = as(visitor.withoutScripts(), "Anna", visitor);
		var ben = as(visitor.withoutScripts(), "Ben", visitor);
		anna.navigate("/admin/edit/" + C40);
		ben.navigate("/admin/edit/" + C40);
		ben.reload();
		assertThat(ben.locator("main")).containsText("Anna has this entry open");

		anna.getByLabel("Name", exactly()).fill("C40 (Anna)");
		anna.getByLabel("Language of the text supplied").fill("fr");
		publish(anna);
		ben.getByLabel("Name", exactly()).fill("C40 (Ben)");
		button(ben, "Review changes").click();
		assertThat(ben.getByRole(AriaRole.HEADING, named("Two changes of C40 (Anna)"))).isVisible();
		assertThat(ben.locator("main")).containsText("As Anna has it");
		lookAtTheSame(ben, visitor.page());
		button(ben, "Go on with these answers").click();
		assertThat(ben.locator("main")).containsText("Choose what is to stand.");
		ben.getByLabel("As you have it").check();
		ben.getByRole(AriaRole.BUTTON, named("Français")).click();
		assertThat(ben.getByLabel("Votre version")).isChecked();
		ben.getByRole(AriaRole.BUTTON, named("English")).click();
		button(ben, "Go on with these answers").click();
		ben.getByLabel("Why").fill("It calls itself so");
		button(ben, "Publish now").click();
		assertThat(this.revisions.latest(C40).orElseThrow().state().texts()).containsEntry("name", "C40 (Ben)")
			.containsEntry("text_language", "fr");
	}

	@Test
	void whatIsTypedIsKeptByItselfAndInBothLanguages(Visitor visitor) {
		var anna = as(visitor.page(), "Anna", visitor);
		anna.navigate("/admin/edit/" + C40);
		anna.getByLabel("Name", exactly()).fill("C40, kept");
		assertThat(anna.locator("#kept")).hasText("Kept. Nothing is public yet.",
				new HasTextOptions().setTimeout(15000));
		anna.navigate("/fr/admin/edit/" + C40);
		assertThat(anna.getByLabel("Nom", exactly())).hasValue("C40, kept");
		anna.getByLabel("Nom", exactly()).fill("C40, kept twice");
		anna.getByRole(AriaRole.BUTTON, named("English")).click();
		assertThat(anna.getByLabel("Name", exactly())).hasValue("C40, kept twice");
		anna.navigate("/admin/drafts");
		look(anna);
		assertThat(anna.locator("#own + ul > li")).hasCount(1);
		assertThat(visitor.complaints()).isEmpty();
	}

	private Page as(Page page, String name, Visitor visitor) {
		new Administrators(this.site).signIn(visitor, page, name);
		return page;
	}

	private static void openLine(Page page, String field, String text) {
		page.getByRole(AriaRole.GROUP, named(field)).getByText(text).first().click();
	}

	private static void publish(Page page) {
		button(page, "Review changes").click();
		page.getByLabel("Why").fill("It calls itself so");
		button(page, "Publish now").click();
		assertThat(page.getByText("It is on the public page now")).isVisible();
	}

	private static GetByRoleOptions named(String name) {
		return new GetByRoleOptions().setName(name);
	}

	private static Page.GetByLabelOptions exactly() {
		return new Page.GetByLabelOptions().setExact(true);
	}

	/** In light and dark, and on the smallest screen. */
	private static void look(Page page) {
		Visitor.assertAccessible(page);
		Visitor.turnOffTheLight(page);
		Visitor.assertReadable(page);
		Visitor.takeASmallScreen(page);
		Visitor.assertAccessibleButForColours(page);
		Visitor.comeBack(page);
	}

	/** The checks themselves are scripts. */
	private static void lookAtTheSame(Page withoutScripts, Page page) {
		page.context()
			.addCookies(withoutScripts.context()
				.cookies()
				.stream()
				.map((cookie) -> new Cookie(cookie.name, cookie.value).setUrl(withoutScripts.url()))
				.toList());
		page.navigate(withoutScripts.url());
		look(page);
	}

	private static Locator button(Page page, String name) {
		return page.getByRole(AriaRole.BUTTON, named(name));
	}

}
