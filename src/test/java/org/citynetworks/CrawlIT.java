package org.citynetworks;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Follows every link of the site, in every language, and looks at each page as different
 * people would.
 */
@BrowserTest
class CrawlIT {

	private static final int MOST_BYTES = 60_000;

	private static final int FEWEST_PAGES = 2 * (32 + 6);

	private static final String INLINE = """
			[...document.querySelectorAll('*')].flatMap(e => [
				...[...e.attributes].filter(a => a.name === 'style' || a.name.startsWith('on')).map(a => a.name),
				...(e.tagName === 'STYLE' || e.tagName === 'SCRIPT' && !e.src ? [e.tagName] : [])])""";

	private static final String BYTES = """
			[...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
				.reduce((sum, entry) => sum + entry.transferSize, 0)""";

	@Test
	void everyLinkLeadsToAPageThatEverybodyCanUse(Visitor visitor) {
		var page = visitor.page();
		var seen = new LinkedHashSet<>(List.of("/"));
		var alike = new HashSet<>(seen);
		var waiting = new ArrayDeque<>(seen);
		while (!waiting.isEmpty()) {
			var address = waiting.remove();
			open(page, address);
			assertWellMade(page, address);
			links(page).stream().filter(seen::add).forEach((link) -> {
				if (alike.add(withoutChoices(link))) {
					waiting.add(link);
				}
				else {
					assertThat(page.request().get(link).status()).as(link).isEqualTo(200);
				}
			});
			Visitor.assertAccessible(page);
			Visitor.turnOffTheLight(page);
			Visitor.assertReadable(page);
			Visitor.takeASmallScreen(page);
			assertFitsTheScreen(page);
			Visitor.assertAccessible(page);
			Visitor.comeBack(page);
		}
		assertThat(seen).hasSizeGreaterThanOrEqualTo(FEWEST_PAGES);
		assertThat(visitor.complaints()).isEmpty();
		System.out.printf("Crawled %d pages, %d of them in light, in dark and 320 pixels wide%n", seen.size(),
				alike.size());
	}

	@Test
	void aPageThatIsMissingIsUsableToo(Visitor visitor) {
		for (var address : List.of("/nothing-here", "/fr/networks/nothing-here", "/networks/%F0%9F%8F%99")) {
			var page = visitor.page();
			assertThat(page.navigate(address).status()).isEqualTo(404);
			Visitor.assertAccessible(page);
			assertThat(page.locator("h1").count()).isOne();
		}
	}

	@Test
	void aFirstVisitWeighsLittleAndLeavesNothingBehind(Visitor visitor) {
		for (var address : List.of("/", "/networks", "/networks/c40-cities", "/fr/networks")) {
			var page = visitor.page();
			open(page, address);
			assertThat(((Number) page.evaluate(BYTES)).intValue()).as(address).isBetween(1, MOST_BYTES);
			assertThat(page.context().cookies()).isEmpty();
			assertThat(page.evaluate("localStorage.length + sessionStorage.length")).isEqualTo(0);
		}
	}

	// The same list with another term chosen need only answer
	private static String withoutChoices(String address) {
		return address.replaceAll("=[^&]*", "=");
	}

	private static void open(Page page, String address) {
		Response response = page.navigate(address);
		assertThat(response.status()).as(address).isEqualTo(200);
	}

	private static void assertWellMade(Page page, String address) {
		var heading = page.locator("h1");
		assertThat(heading.count()).as("headings of %s", address).isOne();
		assertThat(page.title()).as(address).startsWith(heading.innerText().strip());
		assertThat(page.evaluate(INLINE)).as("inline in %s", address).isEqualTo(List.of());
		assertThat(page.locator("link[rel=canonical]").count()).as(address).isOne();
		assertThat(page.locator("link[rel=alternate][hreflang]").count()).as(address).isEqualTo(2);
		assertThat(page.locator("html").getAttribute("lang")).isEqualTo(address.matches("/fr(/.*)?") ? "fr" : "en");
		assertThat(page.locator("main").count()).as(address).isOne();
	}

	private static void assertFitsTheScreen(Page page) {
		assertThat(page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
			.as("%s at 320 pixels", page.url())
			.isEqualTo(true);
	}

	@SuppressWarnings("unchecked")
	private static Set<String> links(Page page) {
		var found = (List<String>) page.evaluate("""
				[...document.querySelectorAll('a[href], link[rel=canonical], link[rel=alternate]')]
					.map(link => new URL(link.href, location.href))
					.filter(url => url.origin === location.origin)
					.map(url => url.pathname + url.search)""");
		return new LinkedHashSet<>(found);
	}

}
