package org.citynetworks;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * What people come to the directory for, with scripts switched off.
 */
@BrowserTest
class ReadingIT {

	@Test
	void aReaderFindsANetworkByAWordAndReadsItsText(Visitor visitor) {
		var page = visitor.withoutScripts();
		page.navigate("/");
		page.getByRole(AriaRole.SEARCHBOX, named("Find a network")).fill("refuge");
		page.getByRole(AriaRole.BUTTON, named("Search")).click();
		assertThat(heading(page)).hasText("“refuge”: search");
		page.getByRole(AriaRole.LINK, named("International Cities of Refuge Network")).click();
		assertThat(heading(page)).hasText("International Cities of Refuge Network");
		assertThat(page.getByText("84 cities across Europe and the Americas")).isVisible();
		assertThat(page.getByRole(AriaRole.LINK, named("icorn.org").setExact(true))).hasAttribute("href",
				"https://www.icorn.org/");
	}

	@Test
	void aReaderFindsACityInTheirOwnLanguageAndTheNetworksThatListIt(Visitor visitor) {
		var page = visitor.withoutScripts();
		page.navigate("/");
		page.getByRole(AriaRole.SEARCHBOX, named("Find a network")).fill("Genf");
		page.getByRole(AriaRole.BUTTON, named("Search")).click();
		page.getByRole(AriaRole.LINK, named("Geneva").setExact(true)).first().click();
		assertThat(heading(page)).hasText("Geneva");
		page.getByRole(AriaRole.LINK, named("Rainbow Cities Network")).first().click();
		page.getByRole(AriaRole.LINK, named("listed here, on the map")).click();
		assertThat(heading(page)).hasText("Members of Rainbow Cities Network listed here");
		page.getByLabel("Name").fill("Genève");
		page.getByRole(AriaRole.BUTTON, named("Show")).click();
		assertThat(page.getByRole(AriaRole.LINK, named("Geneva").setExact(true))).isVisible();
	}

	@Test
	void aReaderNarrowsTheListByKindAndTakesTheChoiceBack(Visitor visitor) {
		var page = visitor.withoutScripts();
		page.navigate("/networks");
		page.getByText("Kind of body").first().click();
		page.getByLabel("United Nations programme").check();
		page.getByRole(AriaRole.BUTTON, named("Show")).click();
		assertThat(page.getByText("4 networks")).isVisible();
		page.getByRole(AriaRole.LINK, named("United Nations programme")).click();
		assertThat(page.getByText("32 networks")).isVisible();
	}

	@Test
	void whoFindsNothingIsToldWhatToDoAndKeepsTheirWords(Visitor visitor) {
		var page = visitor.withoutScripts();
		page.navigate("/networks?q=xylophone&kind=association");
		assertThat(page.getByText("No network matches your search.")).isVisible();
		assertThat(page.getByLabel("Words")).hasValue("xylophone");
		page.getByRole(AriaRole.LINK, named("See all networks")).click();
		assertThat(page.getByText("32 networks")).isVisible();
	}

	@Test
	void aChangeOfLanguageStaysOnThePage(Visitor visitor) {
		var page = visitor.withoutScripts();
		page.navigate("/networks?q=climate");
		page.getByRole(AriaRole.LINK, named("Français")).click();
		assertThat(page).hasURL(visitor.site() + "/fr/networks?q=climate");
		assertThat(page.getByLabel("Mots")).hasValue("climate");
		page.getByRole(AriaRole.LINK, named("Climate Alliance")).click();
		assertThat(page).hasURL(visitor.site() + "/fr/networks/climate-alliance");
		assertThat(page.getByText("Présentation par le réseau")).isVisible();
		assertThat(page.getByText("With 1,909 members")).hasAttribute("lang", "en");
	}

	@Test
	void aReaderWithAKeyboardSkipsTheMenu(Visitor visitor) {
		var page = visitor.page();
		page.navigate("/networks");
		page.keyboard().press("Tab");
		assertThat(page.getByRole(AriaRole.LINK, named("Skip to the content"))).isFocused();
		page.keyboard().press("Enter");
		assertThat(page.locator("main")).isFocused();
	}

	@Test
	void whatLooksLikeMarkupIsOnlyText(Visitor visitor) {
		var page = visitor.page();
		page.navigate("/networks?q=<script>alert(1)</script>\"'><img src=x onerror=alert(2)>&kind=<b>");
		assertThat(page.getByLabel("Words")).hasValue("<script>alert(1)</script>\"'><img src=x onerror=alert(2)>");
		org.assertj.core.api.Assertions.assertThat(visitor.complaints()).isEmpty();
		Visitor.assertAccessible(page);
	}

	private static Locator heading(Page page) {
		return page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1));
	}

	private static GetByRoleOptions named(String name) {
		return new GetByRoleOptions().setName(name);
	}

}
