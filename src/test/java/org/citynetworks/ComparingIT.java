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
			[...document.querySelectorAll('.compared :is(th, td)')].filter(cell =>
				cell.scrollWidth > cell.clientWidth + 1 || cell.getBoundingClientRect().right > document.documentElement.clientWidth)
				.map(cell => cell.textContent)""";

	@Test
	void aReaderComparesThreeNetworksAndPrintsThem(Visitor visitor) {
		var page = visitor.withoutScripts();
		page.navigate("/networks/compare?network=c40-cities");
		page.getByLabel("Eurocities").check();
		page.getByLabel("ICLEI").check();
		page.getByRole(AriaRole.BUTTON, named("Compare")).click();
		assertThat(page).hasTitle("Networks compared: C40, Eurocities, ICLEI – City Networks");
		assertThat(row(page, "Kind of body")).containsText("The same: Eurocities, ICLEI");
		assertThat(row(page, "How to join").getByRole(AriaRole.CELL)).hasCount(3);
		page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
		page.setViewportSize(SHEET, 700);
		org.assertj.core.api.Assertions.assertThat((List<?>) page.evaluate(CUT)).isEmpty();
		assertThat(page.getByText("points are the same").or(page.getByText("Not known of any of them")).first())
			.isVisible();
		var pdf = page
			.pdf(new PdfOptions().setPreferCSSPageSize(true).setPath(Path.of("target", "networks-compared.pdf")));
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
