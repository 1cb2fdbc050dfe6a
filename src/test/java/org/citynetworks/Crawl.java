package org.citynetworks;

import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import com.microsoft.playwright.Page;
import org.citynetworks.shared.Country;
import org.citynetworks.shared.Language;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A walk along the links of the site in one language, with a look at some of all that
 * there are many of. Where a link leads to another of these, or to another language, the
 * page has to answer.
 */
final class Crawl {

	/**
	 * {@code -Dcrawl.whole=true} opens twice as many, asks for all, and holds every rule
	 * everywhere.
	 */
	private static final boolean WHOLE = Boolean.getBoolean("crawl.whole");

	/** How many pages of a kind are opened. */
	static final int SAMPLE = WHOLE ? 25 : 5;

	/**
	 * How many of them are held against every rule of accessibility; the others, whose
	 * colours are the same, against all but those about colours.
	 */
	private static final int RULED = WHOLE ? Integer.MAX_VALUE : 2;

	/** How many of them are looked at in the dark and on a small screen too. */
	private static final int IN_EVERY_LIGHT = WHOLE ? Integer.MAX_VALUE : 1;

	/** How many more are asked for at least. */
	private static final int ASKED_FOR = WHOLE ? Integer.MAX_VALUE : 12;

	/** How many of a kind in another language, where another crawl looks at them. */
	private static final int TRANSLATIONS_ASKED_FOR = WHOLE ? Integer.MAX_VALUE : 3;

	/**
	 * A city without a population that no network lists, a part of a city, a district
	 * that stands in a list, a country with no city.
	 */
	private static final List<String> UNUSUAL = List.of("/cities/2960-ayn-halaqim", "/cities/1000000001-dhaka-north",
			"/regions/hk-hcw", "/countries/bv");

	private static final String INLINE = """
			[...document.querySelectorAll('*')].flatMap(e => [
				...[...e.attributes].filter(a => a.name === 'style' || a.name.startsWith('on')).map(a => a.name),
				...(e.tagName === 'STYLE' || e.tagName === 'SCRIPT' && !e.src && e.type !== 'application/ld+json' ? [e.tagName] : [])])""";

	private static final String HEADING = "document.querySelector('h1').innerText.trim()";

	/** What is no page, and is only asked for. */
	private static final Pattern DATA = Pattern.compile("[^?]*\\.(atom|csv|geojson|json)(\\?.*)?");

	private static final String LINKS = """
			[...document.querySelectorAll('a[href], link[rel=canonical], link[rel=alternate]')]
				.map(link => new URL(link.href, location.href))
				.filter(url => url.origin === location.origin)
				.map(url => url.pathname + url.search)""";

	private final Language language;

	private final Set<String> seen = new LinkedHashSet<>();

	private final SortedMap<String, Integer> opened = new TreeMap<>();

	private final SortedMap<String, Integer> asked = new TreeMap<>();

	Crawl(Language language) {
		this.language = language;
		UNUSUAL.forEach((address) -> this.seen.add(language.prefix() + address));
		this.seen.add(language.prefix() + "/");
		this.seen.addAll(someCountries());
	}

	/** How many pages of each kind were opened. */
	SortedMap<String, Integer> opened() {
		return this.opened;
	}

	int found() {
		return this.seen.size();
	}

	void walk(Visitor visitor) {
		var page = visitor.page();
		var waiting = new ArrayDeque<>(this.seen);
		while (!waiting.isEmpty()) {
			var address = waiting.remove();
			var kind = kind(address);
			var translation = isTranslation(address);
			if (translation || DATA.matcher(address).matches() || this.opened.getOrDefault(kind, 0) >= most(kind)) {
				if (this.asked.merge(kind, 1,
						Integer::sum) <= (translation ? TRANSLATIONS_ASKED_FOR : askedFor(kind))) {
					assertThat(page.request().get(address).status()).as(address).isEqualTo(200);
				}
			}
			else {
				look(page, address, this.opened.merge(kind, 1, Integer::sum));
				links(page).stream().filter(this.seen::add).forEach(waiting::add);
			}
		}
		assertThat(visitor.complaints()).isEmpty();
	}

	private void look(Page page, String address, int number) {
		assertThat(page.navigate(address).status()).as(address).isEqualTo(200);
		assertWellMade(page, address);
		if (WHOLE || this.language == Language.ENGLISH) {
			assertAccessible(page, number);
		}
		else if (number == 1) {
			// The markup is that of English
			Visitor.assertAccessible(page);
		}
		if (number <= IN_EVERY_LIGHT) {
			Visitor.takeASmallScreen(page);
			assertFitsTheScreen(page);
			Visitor.comeBack(page);
		}
	}

	private static void assertAccessible(Page page, int number) {
		if (number <= RULED) {
			Visitor.assertAccessible(page);
		}
		else {
			Visitor.assertAccessibleButForColours(page);
		}
		if (number <= IN_EVERY_LIGHT) {
			Visitor.turnOffTheLight(page);
			Visitor.assertReadable(page);
			Visitor.takeASmallScreen(page);
			Visitor.assertAccessibleButForColours(page);
			Visitor.comeBack(page);
		}
	}

	private void assertWellMade(Page page, String address) {
		assertThat(page.locator("h1").count()).as("headings of %s", address).isOne();
		assertThat(page.title()).as(address).startsWith((String) page.evaluate(HEADING));
		assertThat(page.evaluate(INLINE)).as("inline in %s", address).isEqualTo(List.of());
		assertThat(page.locator("link[rel=canonical]").count()).as(address).isOne();
		assertThat(page.locator("link[rel=alternate][hreflang]").count()).as(address).isEqualTo(2);
		assertThat(page.locator("html").getAttribute("lang")).isEqualTo(this.language.tag());
		assertThat(page.locator("main").count()).as(address).isOne();
	}

	private static void assertFitsTheScreen(Page page) {
		assertThat(page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
			.as("%s at 320 pixels", page.url())
			.isEqualTo(true);
	}

	@SuppressWarnings("unchecked")
	private static Set<String> links(Page page) {
		return new LinkedHashSet<>((List<String>) page.evaluate(LINKS));
	}

	// No page leads to more than a few; these are the first, the eleventh and so on
	private List<String> someCountries() {
		var all = Country.all();
		return IntStream.range(0, SAMPLE)
			.mapToObj((each) -> this.language.prefix() + "/countries/"
					+ all.get(each * (all.size() / SAMPLE)).code().toLowerCase(Locale.ROOT))
			.toList();
	}

	private boolean isTranslation(String address) {
		return address.matches("/fr(/.*)?") != (this.language == Language.FRENCH);
	}

	/**
	 * What an address has in common with others: the language, the page but for what it
	 * is about, and which choices were made.
	 */
	private static String kind(String address) {
		var bare = address.replaceFirst("^/fr(?=/)", "");
		var prefix = address.substring(0, address.length() - bare.length());
		// Whoever has not signed in sees one and the same behind each of these
		return prefix + bare.replaceFirst("^(/admin|/my)/.*", "$1")
			.replaceFirst("^(/[^/?]+/)[^/?]+", "$1*")
			.replaceAll("=[^&]*", "=");
	}

	private static int askedFor(String kind) {
		return kind.endsWith("/networks/*") ? Integer.MAX_VALUE : ASKED_FOR;
	}

	// There are a hundred thousand cities, but a list with another term chosen is the
	// same page
	private static int most(String kind) {
		return kind.contains("?") ? 1 : SAMPLE;
	}

}
