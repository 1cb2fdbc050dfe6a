package org.citynetworks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody with a browser of their own, who has never been here and follows no link to
 * elsewhere.
 */
public final class Visitor {

	// It works out what a colour is anew for every word: half of its time, for the six
	// colours of a page
	private static final String AXE = AxeBuilder.getAxeScript() + """
			;{
				const known = new Map();
				const colour = axe.commons.color.Color.prototype;
				const workOut = colour.parseString;
				colour.parseString = function(text) {
					if (!known.has(text)) {
						const { r, g, b, alpha } = workOut.call(this, text);
						known.set(text, { r, g, b, alpha });
					}
					return Object.assign(this, known.get(text));
				};
			}
			void 0""";

	private static final String FINDINGS = """
			({ exclude, options }) => axe.run({ exclude }, { resultTypes: ['violations'], ...options }).then(found => found.violations.map(violation =>
				violation.id + ' ' + violation.nodes.map(node => node.html + ' ' + node.failureSummary)))""";

	private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

	private static final int WIDE = 1280;

	private static final int NARROW = 320;

	private static final int HEIGHT = 900;

	private final Browser browser;

	private final String site;

	private final List<BrowserContext> contexts = new ArrayList<>();

	private final List<String> complaints = new ArrayList<>();

	Visitor(Browser browser, String site) {
		this.browser = browser;
		this.site = site;
	}

	public String site() {
		return this.site;
	}

	/** A page on a wide screen in light colours. */
	public Page page() {
		return page(wide(), this.site);
	}

	/** The same, of somebody who opens the site by a name, as passkeys want it. */
	public Page pageByName() {
		return page(wide(), this.site.replace("127.0.0.1", "localhost"));
	}

	public Page withoutScripts() {
		return page(new Browser.NewContextOptions().setJavaScriptEnabled(false), this.site);
	}

	/** Gives the browser of a page the cookie of a session. */
	public void hold(Page page, String session) {
		page.context().addCookies(List.of(new Cookie("session", session).setUrl(this.site)));
	}

	private static Browser.NewContextOptions wide() {
		return new Browser.NewContextOptions().setViewportSize(WIDE, HEIGHT);
	}

	/**
	 * What the browser complained of: scripts and styles it refused, files it did not
	 * get.
	 */
	public List<String> complaints() {
		return this.complaints;
	}

	/** Looks at the same page in dark colours. */
	static void turnOffTheLight(Page page) {
		page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
	}

	/**
	 * Looks at it 320 pixels wide, which is also what 400 % on a wide screen comes to.
	 */
	static void takeASmallScreen(Page page) {
		page.setViewportSize(NARROW, HEIGHT);
	}

	/** Goes back to a wide screen in light colours. */
	static void comeBack(Page page) {
		page.setViewportSize(WIDE, HEIGHT);
		page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
	}

	/** Checks the page with every rule of axe. */
	public static void assertAccessible(Page page) {
		assertNothingFound(page, List.of(), Map.of());
	}

	/** Checks it with every rule but those that look at each pixel behind a word. */
	static void assertAccessibleButForColours(Page page) {
		assertNothingFound(page, List.of(), Map.of("rules",
				COLOURS.stream().collect(Collectors.toMap(Function.identity(), (rule) -> Map.of("enabled", false)))));
	}

	/** Checks the colours of the page alone: nothing else can change with them. */
	static void assertReadable(Page page) {
		assertReadable(page, List.of());
	}

	/**
	 * The same without what has the colours of others that are checked: these rules are
	 * the slowest by far.
	 */
	static void assertReadable(Page page, List<String> alike) {
		assertNothingFound(page, alike, Map.of("runOnly", COLOURS));
	}

	// Not by AxeBuilder, which has every element that passed described and sent over:
	// half
	// the time of a crawl
	private static void assertNothingFound(Page page, List<String> exclude, Map<String, Object> options) {
		if (page.evaluate("typeof axe").equals("undefined")) {
			page.evaluate(AXE);
		}
		assertThat((List<?>) page.evaluate(FINDINGS, Map.of("exclude", exclude, "options", options))).as(page.url())
			.isEmpty();
	}

	private Page page(Browser.NewContextOptions options, String site) {
		var context = this.browser.newContext(options.setBaseURL(site));
		this.contexts.add(context);
		context.route((address) -> !address.startsWith(site), (route) -> route.abort());
		var page = context.newPage();
		page.onConsoleMessage((message) -> {
			if (message.type().equals("error") || message.type().equals("warning")) {
				this.complaints.add(page.url() + ": " + message.text());
			}
		});
		page.onPageError((error) -> this.complaints.add(page.url() + ": " + error));
		return page;
	}

	void leave() {
		this.contexts.forEach(BrowserContext::close);
	}

}
