package org.citynetworks;

import java.time.Clock;
import java.util.List;
import java.util.Objects;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.citynetworks.account.OpenSession;
import org.citynetworks.contributor.Contributor;
import org.citynetworks.contributor.Contributor.Capacity;
import org.citynetworks.contributor.Contributors;
import org.citynetworks.contributor.Visits;
import org.citynetworks.round.Assessor;
import org.citynetworks.round.Round;
import org.citynetworks.round.Round.Stage;
import org.citynetworks.round.TrialRounds;
import org.citynetworks.shared.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.transaction.support.TransactionOperations;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * People of a city fill in the sheets of a round; nothing of it needs scripts.
 */
@BrowserTest
class SheetIT {

	private static final String TOPIC = "/tasks/labour-and-human-rights";

	@Autowired
	ApplicationContext site;

	@Autowired
	Contributors contributors;

	@Autowired
	Visits visits;

	@Autowired
	TransactionOperations transaction;

	private TrialRounds town;

	private Round round;

	private Assessor assessor;

	@BeforeEach
	void aRound() {
		this.town = TrialRounds.make(this.site);
		this.round = this.town.put(this.town.begin("city-scan", "full", "labour-and-human-rights", "food-security"),
				Stage.ANSWERING);
		this.assessor = this.town.add(this.round, "Department of Transport", "government");
	}

	@AfterEach
	void nothingStays() {
		this.town.remove();
	}

	private String address() {
		return "/applications/" + this.assessor.submission();
	}

	private Page comeIn(Page page, Contributor who) {
		var code = this.transaction.execute((status) -> this.visits.link(who));
		page.navigate(address());
		page.getByLabel("Code from your link").fill(String.valueOf(code));
		press(page, "Go on");
		return page;
	}

	private Contributor owner() {
		return this.contributors.of(this.assessor.submission()).get(0);
	}

	@Test
	void fromTheLinkToTheReceiptWithoutScriptsInBothLanguages(Visitor visitor) {
		var page = comeIn(visitor.withoutScripts(), owner());
		Visitor.takeASmallScreen(page);
		follow(page, "Labour and human rights");
		choose(page, "Forced labour", "2 Poor");
		page.getByRole(AriaRole.GROUP, named("Forced labour")).getByLabel("What is already being done").fill("A law");
		press(page, "Français");
		assertThat(page.getByRole(AriaRole.GROUP, named("Travail forcé")).getByLabel("Ce qui est déjà fait"))
			.hasValue("A law");
		choose(page, "Syndicats", "Je ne sais pas");
		press(page, "Enregistrer et continuer");
		assertThat(page.getByRole(AriaRole.HEADING, level(1))).hasText("Sécurité alimentaire");
		assertThat(page.getByText("C’est enregistré.")).isVisible();
		follow(page, "How we stand – Scanning Town");
		assertThat(page.getByText("2 réponses sur 6")).isVisible();
		follow(page, "Vérifier vos réponses");
		page.getByRole(AriaRole.CHECKBOX).check();
		press(page, "Remettre mes réponses");
		follow(page, "Voir où en est le dossier");
		assertThat(page.getByText("Vos réponses sont remises. Merci.")).isVisible();
		follow(page, "Modifier mes réponses");
		press(page, "Modifier mes réponses");
		assertThat(page.getByText("2 réponses sur 6")).isVisible();
	}

	@Test
	void twoBrowsersThatSaveTheSameTopicAtOnceLoseNothing(Visitor visitor) {
		var colleague = this.transaction.execute((status) -> this.contributors.add(this.assessor.submission(),
				"ben@example.org", "Ben", Capacity.COLLEAGUE, List.of(), Language.ENGLISH));
		var one = comeIn(visitor.page(), owner());
		var other = comeIn(visitor.page(), Objects.requireNonNull(colleague));
		for (var page : List.of(one, other)) {
			page.navigate(address() + TOPIC);
		}
		choose(one, "Forced labour", "2 Poor");
		choose(other, "Forced labour", "4 Good");
		choose(other, "Unions", "5 Very good");
		press(one, "Save and come back later");
		press(other, "Save and come back later");
		assertThat(other.getByText("Department of Transport wrote something else here at the same time")).isVisible();
		Visitor.assertAccessible(other);
		choose(other, "Forced labour", "3 Mixed");
		press(other, "Save and come back later");
		one.navigate(address() + TOPIC);
		assertThat(state(one, "Forced labour").getByLabel("3 Mixed")).isChecked();
		assertThat(state(one, "Unions").getByLabel("5 Very good")).isChecked();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", TOPIC, "/check", "/withdraw" })
	void everybodyCanUseThePages(String place, Visitor visitor) {
		var page = comeIn(visitor.page(), owner());
		page.navigate(address() + TOPIC);
		choose(page, "Forced labour", "2 Poor");
		press(page, "Save and come back later");
		everywhere(page, address() + place);
		everywhere(page, "/fr" + address() + place);
		assertThat(visitor.complaints()).isEmpty();
	}

	@Test
	void coordinatorsCanUseThePaperForm(Visitor visitor) {
		var page = visitor.page();
		visitor.hold(page,
				new OpenSession(this.site.getBean(JdbcIndexedSessionRepository.class), this.site.getBean(Clock.class))
					.of(this.town.member(), true));
		everywhere(page, this.round.path() + "/paper");
	}

	private static void everywhere(Page page, String address) {
		page.navigate(address);
		Visitor.assertAccessible(page);
		Visitor.turnOffTheLight(page);
		Visitor.assertReadable(page);
		Visitor.takeASmallScreen(page);
		assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth")).as(address).isTrue();
		Visitor.comeBack(page);
	}

	/** The first of the questions of an issue: how things stand. */
	private static Locator state(Page page, String issue) {
		return page.getByRole(AriaRole.GROUP, named(issue)).getByRole(AriaRole.GROUP).first();
	}

	private static void choose(Page page, String issue, String answer) {
		state(page, issue).getByLabel(answer).check();
	}

	private static void press(Page page, String button) {
		page.getByRole(AriaRole.BUTTON, named(button)).click();
	}

	private static void follow(Page page, String link) {
		page.getByRole(AriaRole.LINK, named(link)).first().click();
	}

	private static GetByRoleOptions named(String name) {
		return new GetByRoleOptions().setName(name).setExact(true);
	}

	private static GetByRoleOptions level(int level) {
		return new GetByRoleOptions().setLevel(level);
	}

}
