package org.citynetworks;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import com.microsoft.playwright.Page;
import org.citynetworks.shared.Language;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Follows the links of the site in every language and looks at its pages as different
 * people would.
 */
@BrowserTest
class CrawlIT {

	private static final int MOST_BYTES = 60_000;

	private static final String BYTES = """
			[...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
				.reduce((sum, entry) => sum + entry.transferSize, 0)""";

	@Test
	void linksLeadToPagesThatEverybodyCanUse(Visitor visitor) {
		var crawls = Stream.of(Language.values()).map(Crawl::new).toList();
		CompletableFuture
			.allOf(crawls.stream()
				.map((crawl) -> CompletableFuture.runAsync(() -> Browsers.visit(visitor.site(), crawl::walk)))
				.toArray(CompletableFuture[]::new))
			.join();
		var sum = 0;
		for (var crawl : crawls) {
			System.out.printf("Found %d addresses and opened %s%n", crawl.found(), crawl.opened());
			sum += crawl.opened().values().stream().mapToInt(Integer::intValue).sum();
		}
		System.out.printf("Opened %d pages%n", sum);
		for (var language : Language.values()) {
			var opened = crawls.get(language.ordinal()).opened();
			for (var kind : List.of("/networks/*", "/cities/*", "/regions/*", "/countries/*")) {
				assertThat(opened).containsEntry(language.prefix() + kind, Crawl.SAMPLE);
			}
		}
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
			Page page = visitor.page();
			assertThat(page.navigate(address).status()).as(address).isEqualTo(200);
			assertThat(((Number) page.evaluate(BYTES)).intValue()).as(address).isBetween(1, MOST_BYTES);
			assertThat(page.context().cookies()).isEmpty();
			assertThat(page.evaluate("localStorage.length + sessionStorage.length")).isEqualTo(0);
		}
	}

}
