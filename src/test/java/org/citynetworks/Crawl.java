package org.citynetworks;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
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
	 * How many of them are looked at in the light, in the dark and on a small screen; the
	 * colours of the others are the same.
	 */
	private static final int IN_EVERY_LIGHT = WHOLE ? Integer.MAX_VALUE : 1;

	/** What has the colours of those before it, in lists and tables. */
	private static final List<String> COLOURED_ALIKE = WHOLE ? List.of()
			: List.of(":is(li, tr, dl > *):nth-of-type(n + 6)");

	/** How many more are asked for at least. */
	private static final int ASKED_FOR = WHOLE ? Integer.MAX_VALUE : 3;

	/** How many of a kind in another language, where another crawl looks at them. */
	private static final int TRANSLATIONS_ASKED_FOR = WHOLE ? Integer.MAX_VALUE : 1;

	/**
	 * A city without a population that no network lists, a part of a city, a district
	 * that stands in a list, a country with no city.
	 */
	private static final List<String> UNUSUAL = List.of("/cities/2960-ayn-halaqim", "/cities/1000000001-dhaka-north",
			"/regions/hk-hcw", "/countries/bv");

	/**
	 * What is wrong with how a page is made, all at once: each question takes its time.
	 */
	private static final String WRONG = """
			language => {
				const count = selector => document.querySelectorAll(selector).length;
				const inline = [...document.querySelectorAll('*')].flatMap(e => [
					...[...e.attributes].filter(a => a.name === 'style' || a.name.startsWith('on')).map(a => a.name),
					...(e.tagName === 'STYLE' || e.tagName === 'SCRIPT' && !e.src && e.type !== 'application/ld+json' ? [e.tagName] : [])]);
				return Object.entries({
					'one heading': count('h1') === 1,
					'a title that begins with it': document.title.startsWith(document.querySelector('h1')?.innerText.trim()),
					'nothing inline': inline.length === 0,
					'one canonical address': count('link[rel=canonical]') === 1,
					'the address in two languages': count('link[rel=alternate][hreflang]') === 2,
					'its language': document.documentElement.lang === language,
					'one main part': count('main') === 1
				}).filter(([, is]) => !is).map(([wanted]) => wanted);
			}""";

	/** What is no page, and is only asked for. */
	private static final Pattern DATA = Pattern.compile("[^?]*\\.(atom|csv|geojson|json)(\\?.*)?");

	/**
	 * The list of all cities as data, which has tests of its own; some of it is asked
	 * for.
	 */
	private static final Pattern LONGEST = Pattern.compile("(/fr)?/cities\\.[a-z]+");

	private static final String LINKS = """
			[...document.querySelectorAll('a[href], link[rel=canonical], link[rel=alternate]')]
				.map(link => new URL(link.href, location.href))
				.filter(url => url.origin === location.origin)
				.map(url => url.pathname + url.search)""";

	private final HttpClient asking = HttpClient.newBuilder().followRedirects(Redirect.NORMAL).build();

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
		// The names of all cities are read when they are first looked for, longer than a
		// browser waits
		ask(visitor.site() + "/search");
		var page = visitor.page();
		var waiting = new ArrayDeque<>(this.seen);
		while (!waiting.isEmpty()) {
			var address = waiting.remove();
			var kind = kind(address);
			var translation = isTranslation(address);
			if (translation || DATA.matcher(address).matches() || this.opened.getOrDefault(kind, 0) >= most(kind)) {
				if (this.asked.merge(kind, 1,
						Integer::sum) <= (translation ? TRANSLATIONS_ASKED_FOR : askedFor(kind))) {
					assertThat(ask(visitor.site() + address)).as(address).isEqualTo(200);
				}
			}
			else {
				look(page, address, this.opened.merge(kind, 1, Integer::sum));
				links(page).stream().filter(this.seen::add).forEach(waiting::add);
			}
		}
		assertThat(visitor.complaints()).isEmpty();
	}

	// Not by the browser, which would take in all of it
	private int ask(String address) {
		return this.asking
			.sendAsync(HttpRequest.newBuilder(URI.create(address)).header("Accept-Encoding", "gzip, br").build(),
					BodyHandlers.discarding())
			.join()
			.statusCode();
	}

	private void look(Page page, String address, int number) {
		assertThat(page.navigate(address).status()).as(address).isEqualTo(200);
		assertThat(page.evaluate(WRONG, this.language.tag())).as("missing in %s", address).isEqualTo(List.of());
		var everyLight = number <= IN_EVERY_LIGHT;
		// The markup of the others is that of English
		if (everyLight || WHOLE || this.language == Language.ENGLISH) {
			Visitor.assertAccessibleButForColours(page);
		}
		if (everyLight) {
			lookInEveryLight(page);
		}
	}

	private void lookInEveryLight(Page page) {
		Visitor.assertReadable(page, COLOURED_ALIKE);
		if (WHOLE || this.language == Language.ENGLISH) {
			Visitor.turnOffTheLight(page);
			Visitor.assertReadable(page, COLOURED_ALIKE);
		}
		Visitor.takeASmallScreen(page);
		assertFitsTheScreen(page);
		if (WHOLE || this.language == Language.ENGLISH) {
			Visitor.assertAccessibleButForColours(page);
		}
		Visitor.comeBack(page);
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
		if (kind.endsWith("/networks/*")) {
			return Integer.MAX_VALUE;
		}
		return (!WHOLE && LONGEST.matcher(kind).matches()) ? 0 : ASKED_FOR;
	}

	// There are a hundred thousand cities, but a list with another term chosen is the
	// same page
	private static int most(String kind) {
		return kind.contains("?") ? 1 : SAMPLE;
	}

}
