package org.citynetworks;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The search with scripts: what it suggests while somebody types, by keyboard alone.
 */
@BrowserTest
class SuggestingIT {

	@Test
	void aReaderChoosesASuggestionByKeyboard(Visitor visitor) {
		var page = visitor.page();
		page.navigate("/");
		var field = field(page, "Find a network");
		field.pressSequentially("barcel");
		var first = page.getByRole(AriaRole.OPTION).first();
		assertThat(first).containsText("Barcelona");
		assertThat(field).hasAttribute("aria-expanded", "true");
		assertThat(page.getByRole(AriaRole.STATUS)).containsText("choose");
		field.press("ArrowDown");
		assertThat(first).hasAttribute("aria-selected", "true");
		assertThat(field).hasAttribute("aria-activedescendant", String.valueOf(first.getAttribute("id")));
		Visitor.assertAccessible(page);
		field.press("Enter");
		assertThat(page).hasURL(visitor.site() + "/cities/3128760-barcelona");
		assertThat(visitor.complaints()).isEmpty();
	}

	@Test
	void escapeClosesTheListAndKeepsTheWords(Visitor visitor) {
		var page = visitor.page();
		Visitor.takeASmallScreen(page);
		page.navigate("/search");
		var field = field(page, "Find a network");
		field.pressSequentially("san");
		assertThat(page.getByRole(AriaRole.OPTION)).hasCount(8);
		Visitor.assertAccessible(page);
		assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
		Visitor.turnOffTheLight(page);
		Visitor.assertReadable(page);
		field.press("Escape");
		assertThat(page.getByRole(AriaRole.OPTION)).hasCount(0);
		assertThat(field).hasValue("san");
		assertThat(field).hasAttribute("aria-expanded", "false");
		field.press("Enter");
		assertThat(page).hasURL(visitor.site() + "/search?q=san");
		assertThat(visitor.complaints()).isEmpty();
	}

	@Test
	void aReaderFindsANetworkByAWrongSpellingInFrench(Visitor visitor) {
		var page = visitor.withoutScripts();
		page.navigate("/fr/");
		page.getByRole(AriaRole.SEARCHBOX).fill("asociation internationale des maires francofones");
		page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Chercher")).click();
		page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("International Association of Francophone Mayors"))
			.first()
			.click();
		assertThat(page).hasURL(visitor.site() + "/fr/networks/aimf");
	}

	private static Locator field(Page page, String label) {
		return page.getByRole(AriaRole.COMBOBOX, new GetByRoleOptions().setName(label));
	}

}
