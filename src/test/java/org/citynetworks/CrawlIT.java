package org.citynetworks;

import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import org.citynetworks.shared.Country;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Follows the links of the site in every language and looks at its pages as different
 * people would: at every network, and at some of all that there are thousands of. Where a
 * link leads to another of these, the page has to answer.
 */
@BrowserTest
class CrawlIT {

	private static final int MOST_BYTES = 60_000;

	/**
	 * {@code -Dcrawl.whole=true} opens twice as many, asks for all, and holds every rule
	 * everywhere.
	 */
	private static final boolean WHOLE = Boolean.getBoolean("crawl.whole");

	/** How many pages of a kind are opened, in each language. */
	private static final int SAMPLE = WHOLE ? 25 : 13;

	/** How many of them are looked at in the dark and on a small screen too. */
	private static final int IN_EVERY_LIGHT = WHOLE ? Integer.MAX_VALUE : 2;

	/** How many more are asked for at least. */
	private static final int ASKED_FOR = WHOLE ? Integer.MAX_VALUE : 20;

	/**
	 * How many of a kind every rule of accessibility is held against in French: the
	 * markup is that of English.
	 */
	private static final int RULED_IN_FRENCH = WHOLE ? Integer.MAX_VALUE : 5;

	/**
	 * A city without a population that no network lists, a part of a city, a district
	 * that stands in a list, a country with no city.
	 */
	private static final List<String> UNUSUAL = List.of("/cities/2960-ayn-halaqim", "/cities/1000000001-dhaka-north",
			"/regions/hk-hcw", "/countries/bv");

	private static final String INLINE = """
			[...document.querySelectorAll('*')].flatMap(e => [
				...[...e.attributes].filter(a => a.name === 'style' || a.name.startsWith('on')).map(a => a.name),
				...(e.tagName === 'STYLE' || e.tagName === 'SCRIPT' && !e.src ? [e.tagName] : [])])""";

	private static final String BYTES = """
			[...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
				.reduce((sum, entry) => sum + entry.transferSize, 0)""";

	@Test
	void linksLeadToPagesThatEverybodyCanUse(Visitor visitor) {
		var page = visitor.page();
		var seen = new LinkedHashSet<>(UNUSUAL);
		seen.add("/");
		seen.addAll(someCountries());
		var waiting = new ArrayDeque<>(seen);
		var opened = new TreeMap<String, Integer>();
		var asked = new TreeMap<String, Integer>();
		while (!waiting.isEmpty()) {
			var address = waiting.remove();
			var kind = kind(address);
			if (opened.getOrDefault(kind, 0) >= most(kind)) {
				if (asked.merge(kind, 1, Integer::sum) <= ASKED_FOR) {
					assertThat(page.request().get(address).status()).as(address).isEqualTo(200);
				}
				continue;
			}
			open(page, address);
			assertWellMade(page, address);
			links(page).stream().filter(seen::add).forEach(waiting::add);
			var number = opened.merge(kind, 1, Integer::sum);
			if (number <= RULED_IN_FRENCH || !kind.startsWith("/fr/")) {
				Visitor.assertAccessible(page);
			}
			if (number <= IN_EVERY_LIGHT) {
				assertUsableOtherwise(page);
			}
		}
		for (var kind : List.of("/cities/*", "/regions/*", "/countries/*")) {
			assertThat(opened).containsEntry(kind, SAMPLE).containsEntry("/fr" + kind, SAMPLE);
		}
		assertThat(opened).containsEntry("/networks/*", 32).containsEntry("/fr/networks/*", 32);
		assertThat(visitor.complaints()).isEmpty();
		System.out.printf("Found %d addresses and opened %d of them: %s%n", seen.size(),
				opened.values().stream().mapToInt(Integer::intValue).sum(), opened);
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
		for (var address : List.of("/", "/networks", "/networks/c40-cities", "/fr/networks", "/fr/cities?q=san",
				"/cities/2660646-geneve", "/countries/us")) {
			var page = visitor.page();
			open(page, address);
			assertThat(((Number) page.evaluate(BYTES)).intValue()).as(address).isBetween(1, MOST_BYTES);
			assertThat(page.context().cookies()).isEmpty();
			assertThat(page.evaluate("localStorage.length + sessionStorage.length")).isEqualTo(0);
		}
	}

	// No page leads to more than a few; these are the first, the eleventh and so on
	private static List<String> someCountries() {
		var all = Country.all();
		return IntStream.range(0, SAMPLE)
			.mapToObj((each) -> "/countries/" + all.get(each * (all.size() / SAMPLE)).code().toLowerCase(Locale.ROOT))
			.toList();
	}

	/**
	 * What an address has in common with others: the language, the page but for what it
	 * is about, and which choices were made.
	 */
	private static String kind(String address) {
		var bare = address.replaceFirst("^/fr(?=/)", "");
		var language = address.substring(0, address.length() - bare.length());
		return language + bare.replaceFirst("^(/[^/?]+/)[^/?]+", "$1*").replaceAll("=[^&]*", "=");
	}

	// There are a hundred thousand cities, but a list with another term chosen is the
	// same
	// page
	private static int most(String kind) {
		return isNetwork(kind) ? Integer.MAX_VALUE : kind.contains("?") ? 1 : SAMPLE;
	}

	private static boolean isNetwork(String kind) {
		return kind.endsWith("/networks/*");
	}

	private static void assertUsableOtherwise(Page page) {
		Visitor.turnOffTheLight(page);
		Visitor.assertReadable(page);
		Visitor.takeASmallScreen(page);
		assertFitsTheScreen(page);
		Visitor.assertAccessible(page);
		Visitor.comeBack(page);
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
