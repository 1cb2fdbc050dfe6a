package org.citynetworks;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The map as those use it who have no mouse, and those who have no scripts.
 */
@BrowserTest
class MapIT {

	private static final Pattern CITIES = Pattern.compile("([0-9,]+) cities in this part of the map");

	@Test
	void aKeyboardAloneLeadsFromTheWorldToACity(Visitor visitor) {
		var page = visitor.page();
		page.navigate("/map?network=eurocities");
		page.getByRole(AriaRole.BUTTON, named("Go closer")).focus();
		page.keyboard().press("Enter");
		var count = page.getByText(CITIES);
		assertThat(count).isVisible();
		var all = number(count.innerText());
		assertThat(all)
			.isEqualTo(page.request().get("/map.geojson?network=eurocities").text().split("\"Point\"").length - 1);
		Visitor.assertAccessible(page);
		Visitor.turnOffTheLight(page);
		Visitor.assertReadable(page);
		Visitor.comeBack(page);

		// The map has the focus: the next stops are its marks, and there are not many
		press(page, "Tab");
		assertThat(page.locator(".leaflet-marker-icon:focus")).hasCount(1);
		var stops = 1;
		while (stops < 200 && page.locator(".leaflet-marker-icon:focus").count() > 0) {
			press(page, "Tab");
			stops++;
		}
		assertThat(stops).isLessThan(100).isGreaterThan(5);
		press(page, "Shift+Tab");
		do {
			page.locator("button.places").first().focus();
			press(page, "Enter");
			assertThat(number(count.innerText())).isLessThan(all);
		}
		while (page.locator("a.place").count() == 0);
		var place = page.locator("a.place").first();
		var city = place.innerText();
		assertThat(page.locator("#zoom ul a").filter(new Locator.FilterOptions().setHasText(city)).first())
			.isAttached();
		place.focus();
		press(page, "Enter");
		assertThat(page.locator("h1")).containsText(city);
		assertThat(visitor.complaints()).isEmpty();
	}

	@Test
	void withoutScriptsTheListIsTheMap(Visitor visitor) {
		var page = visitor.withoutScripts();
		page.navigate("/map?theme=health");
		assertThat(page.getByRole(AriaRole.BUTTON, named("Go closer")).count()).isZero();
		assertThat(page.locator("main figure svg").count()).isPositive();
		page.locator("table.figures a").first().click();
		assertThat(page.url()).contains("/countries/");
	}

	private static void press(Page page, String key) {
		page.keyboard().press(key);
	}

	private static int number(String text) {
		var found = CITIES.matcher(text);
		assertThat(found.find()).as(text).isTrue();
		return Integer.parseInt(found.group(1).replace(",", ""));
	}

	private static GetByRoleOptions named(String name) {
		return new GetByRoleOptions().setName(name);
	}

}
