package org.citynetworks;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.PdfOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * What people do who choose between networks, with scripts switched off.
 */
@BrowserTest
class ComparingIT {

	/** What a sheet of A4 on its side holds between its margins, in pixels. */
	private static final int SHEET = 1032;

	/** How a page of that size stands in a file of its kind. */
	private static final Pattern LANDSCAPE = Pattern.compile("/MediaBox \\[0 0 84[12][.0-9]* 59[45]");

	private static final String CUT = """
			[...document.querySelectorAll(':is(.compared, .matrix) :is(th, td)')].filter(cell =>
				cell.scrollWidth > cell.clientWidth + 1 || cell.getBoundingClientRect().right > document.documentElement.clientWidth)
				.map(cell => cell.textContent)""";

	@Test
	void aReaderComparesThreeNetworksAndPrintsThem(Visitor visitor) {
		var page = visitor.withoutScripts();
		page.navigate("/networks");
		for (var network : List.of("C40 Cities", "Eurocities", "ICLEI")) {
			page.getByRole(AriaRole.CHECKBOX, named("Compare " + network)).check();
		}
		page.getByRole(AriaRole.BUTTON, named("Compare")).first().click();
		assertThat(page).hasTitle("Networks compared: C40, Eurocities, ICLEI – City Networks");
		assertThat(row(page, "Kind of body")).containsText("The same: Eurocities, ICLEI");
		assertThat(row(page, "How to join").getByRole(AriaRole.CELL)).hasCount(3);
		layOutForPrint(page);
		assertNothingIsCut(page);
		assertThat(page.getByRole(AriaRole.BUTTON)).hasCount(0);
		assertIsPrintedOnItsSide(page, "networks-compared.pdf");
	}

	@Test
	void aReaderAddsToOneNetworkAndLeavesOneOut(Visitor visitor) {
		var page = visitor.withoutScripts();
		page.navigate("/fr/networks/iclei");
		page.getByRole(AriaRole.LINK, named("Comparer avec d’autres réseaux")).click();
		assertThat(page.getByLabel("ICLEI")).isChecked();
		page.getByLabel("Climate Alliance").check();
		page.getByLabel("Energy Cities").check();
		page.getByRole(AriaRole.BUTTON, named("Comparer")).click();
		assertThat(page.getByRole(AriaRole.COLUMNHEADER, named("Energy Cities")).first()).isVisible();
		page.getByRole(AriaRole.LINK, named("Retirer Energy Cities")).click();
		assertThat(page).hasURL(visitor.site() + "/fr/networks/compare?network=climate-alliance&network=iclei");
	}

	@Test
	void onASmallScreenEachValueNamesItsNetwork(Visitor visitor) {
		var page = visitor.page();
		page.navigate("/networks/compare?network=c40-cities&network=eurocities&network=uclg&network=wego");
		Visitor.takeASmallScreen(page);
		assertThat(row(page, "Kind of body").getByText("UCLG").first()).isVisible();
		assertNothingIsCut(page);
	}

	@Test
	void aReaderSeesWhoSharesMembersAndWhich(Visitor visitor) {
		var page = visitor.withoutScripts();
		page.navigate("/");
		page.getByRole(AriaRole.LINK, named("Networks that share members")).click();
		layOutForPrint(page);
		assertNothingIsCut(page);
		assertIsPrintedOnItsSide(page, "overlap.pdf");
		page.emulateMedia(new EmulateMediaOptions().setMedia(Media.SCREEN));
		page.getByRole(AriaRole.ROW, named("Eurocities")).nth(1).getByRole(AriaRole.LINK).nth(1).click();
		assertThat(page.getByRole(AriaRole.HEADING, named("Members in common: Eurocities, C40 Cities"))).isVisible();
		page.getByRole(AriaRole.LINK, named("Amsterdam")).click();
		assertThat(page.getByRole(AriaRole.HEADING, named("Cities most like it"))).isVisible();
	}

	@Test
	void anAgencyLooksForNetworksAndSeesWhoIsMissing(Visitor visitor) {
		var page = visitor.withoutScripts();
		page.navigate("/geneva");
		page.getByLabel("International Migration Review Forum").check();
		page.getByRole(AriaRole.BUTTON, named("Show")).click();
		assertThat(page.getByText("Oceania: none of these networks has a listed member there.")).isVisible();
		assertThat(page.getByRole(AriaRole.LINK, named("CSV"))).hasAttribute("href", "/geneva.csv?process=migration");
	}

	private static void layOutForPrint(Page page) {
		page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
		page.setViewportSize(SHEET, 700);
		// The browser says that it has another size a moment before it lays the page out
		// in it
		page.waitForFunction("width => innerWidth === width && matchMedia('print').matches", SHEET);
	}

	private static void assertNothingIsCut(Page page) {
		org.assertj.core.api.Assertions.assertThat((List<?>) page.evaluate(CUT)).isEmpty();
	}

	private static void assertIsPrintedOnItsSide(Page page, String file) {
		var pdf = page.pdf(new PdfOptions().setPreferCSSPageSize(true).setPath(Path.of("target", file)));
		org.assertj.core.api.Assertions.assertThat(new String(pdf, StandardCharsets.ISO_8859_1))
			.containsPattern(LANDSCAPE);
	}

	private static Locator row(Page page, String name) {
		return page.getByRole(AriaRole.ROW, named(name)).first();
	}

	private static GetByRoleOptions named(String name) {
		return new GetByRoleOptions().setName(name);
	}

}
