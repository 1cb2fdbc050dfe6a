package org.citynetworks;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A city asks which networks it can join, and takes the answer to its mayor; nothing of
 * it needs scripts.
 */
@BrowserTest
class JoiningIT {

	/** Each page of a PDF is an object of its own. */
	/** Each of these many is printed; {@code -Dcrawl.whole=true} prints all. */
	private static final int EVERY = Boolean.getBoolean("crawl.whole") ? 1 : 4;

	private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b(?!s)");

	@Test
	void freetownAsksAndReadsTheRuleBehindEachAnswer(Visitor visitor) {
		var page = visitor.withoutScripts();
		page.navigate("/");
		page.getByRole(AriaRole.LINK, named("Joining")).click();
		page.getByRole(AriaRole.SEARCHBOX, named("Your city or region")).fill("Freetown");
		page.getByRole(AriaRole.BUTTON, named("Find it")).click();
		page.getByRole(AriaRole.LISTITEM)
			.filter(new Locator.FilterOptions().setHasText("802,639"))
			.getByRole(AriaRole.LINK)
			.click();
		assertThat(page.getByRole(AriaRole.HEADING, level(1))).hasText("Which networks can Freetown join?");
		assertThat(verdict(page, "ICLEI")).containsText("Yes");
		assertThat(verdict(page, "Climate Alliance")).containsText("No");
		assertThat(verdict(page, "Climate Alliance")).containsText("You are outside its region.");
		assertThat(verdict(page, "Cities Alliance")).containsText("Cities and regions do not join it one by one");
		page.getByText("Themes you care about").first().click();
		page.getByLabel("Ageing").check();
		page.getByRole(AriaRole.BUTTON, named("Show the networks")).click();
		assertThat(page.locator(".verdict h3").first())
			.hasText("WHO Global Network for Age-friendly Cities and Communities");
	}

	@Test
	void aNorwegianTownOfEightHundredAsksInFrenchWhatItWouldCost(Visitor visitor) {
		var page = visitor.withoutScripts();
		page.navigate("/fr/which-networks");
		page.getByLabel("Pays").selectOption("no");
		page.getByLabel("Nombre d’habitants").fill("800");
		page.getByRole(AriaRole.BUTTON, named("Afficher les réseaux")).click();
		assertThat(verdict(page, "Climate Alliance")).containsText("Oui");
		assertThat(verdict(page, "Climate Alliance")).containsText(Pattern.compile("250\\sEUR par an"));
		assertThat(verdict(page, "Eurocities")).containsText("Vous avez moins d’habitants qu’il n’en demande.");
		verdict(page, "Climate Alliance").getByRole(AriaRole.LINK, locatorNamed("pour le maire")).click();
		assertThat(page.getByRole(AriaRole.HEADING, level(1))).containsText("Climate Alliance");
		assertThat(page.getByText("Comment en sortir")).isVisible();
	}

	@Test
	void aMemoFitsOnOneSheet(Visitor visitor) {
		var page = visitor.page();
		page.navigate("/networks");
		var addresses = page.locator(".entry h3 a").all().stream().map((link) -> link.getAttribute("href")).toList();
		assertThat(addresses).hasSize(32);
		for (int i = 0; i < addresses.size(); i += EVERY) {
			page.navigate(addresses.get(i) + "/memo?city=2660646");
			assertThat(sheets(page)).as(addresses.get(i)).isOne();
		}
		page.navigate("/fr/networks/climate-alliance/memo?city=3143244");
		assertThat(sheets(page)).isOne();
	}

	@Test
	void inPrintNothingStaysFoldedAway(Visitor visitor) {
		var page = visitor.page();
		page.navigate("/which-networks?city=2409306");
		var besides = verdict(page, "Climate Alliance").getByText("It states how one joins.");
		assertThat(besides).isHidden();
		page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
		assertThat(besides).isVisible();
		assertThat(page.getByRole(AriaRole.BUTTON, named("Show the networks"))).isHidden();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/which-networks?q=Freetown", "/which-networks?city=2409306&theme=health&population=x",
			"/fr/which-networks?region=ng-05", "/networks/climate-alliance/memo?city=2660646", "/networks/iclei/memo" })
	void everybodyCanReadThePages(String address, Visitor visitor) {
		var page = visitor.page();
		page.navigate(address);
		Visitor.assertAccessible(page);
		Visitor.turnOffTheLight(page);
		Visitor.assertReadable(page);
		Visitor.takeASmallScreen(page);
		assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isTrue();
		assertThat(visitor.complaints()).isEqualTo(List.of());
	}

	private static long sheets(Page page) {
		var pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
		return SHEET.matcher(new String(pdf, StandardCharsets.ISO_8859_1)).results().count();
	}

	private static Locator verdict(Page page, String network) {
		return page.locator(".verdict")
			.filter(new Locator.FilterOptions().setHas(page.getByRole(AriaRole.LINK, named(network).setExact(true))));
	}

	private static GetByRoleOptions named(String name) {
		return new GetByRoleOptions().setName(name);
	}

	private static Locator.GetByRoleOptions locatorNamed(String name) {
		return new Locator.GetByRoleOptions().setName(name);
	}

	private static GetByRoleOptions level(int level) {
		return new GetByRoleOptions().setLevel(level);
	}

}
