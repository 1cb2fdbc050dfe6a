package org.citynetworks;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * What a mayor's office reads before it applies.
 */
@BrowserTest
class TierIT {

	@Test
	void anOfficeReadsATierAndChecksWhetherItCanApplyWithoutScripts(Visitor visitor) {
		var page = visitor.withoutScripts();
		page.navigate("/");
		page.getByRole(AriaRole.LINK, named("Cities Programme")).first().click();
		page.getByRole(AriaRole.LINK, named("Core: see it and begin")).click();
		assertThat(heading(page)).hasText("Core – Cities Programme");
		page.getByRole(AriaRole.LINK, named("Can your city apply? 3 questions")).click();
		answer(page, 1, "Yes");
		page.getByRole(AriaRole.BUTTON, named("See the result")).click();
		assertThat(page.getByRole(AriaRole.ALERT)).containsText("Question 2: answer yes, no or not sure.");
		answer(page, 2, "Not sure");
		answer(page, 3, "Yes");
		page.getByRole(AriaRole.BUTTON, named("See the result")).click();
		assertThat(page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Probably")))
			.containsText("Start an application");
		page.getByRole(AriaRole.LINK, named("Français")).first().click();
		assertThat(heading(page)).hasText("Votre ville peut-elle se porter candidate au niveau Core ?");
		assertThat(question(page, 2).getByLabel("Je ne sais pas")).isChecked();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/programme", "/programme/tiers/leading", "/programme/tiers/leading/questions",
			"/fr/programme/tiers/leading/letter", "/programme/tiers/leading/check?q1=yes&see=yes",
			"/programme/tiers/leading/check?q1=yes&q2=yes&q3=yes&q4=no&see=yes", "/city-scan",
			"/fr/city-scan/city-scan", "/city-scan/urban-profile?level=rapid", "/get-involved", "/fr/ethical-cities" })
	void everybodyCanReadIt(String address, Visitor visitor) {
		var page = visitor.page();
		page.navigate(address);
		Visitor.assertAccessible(page);
		Visitor.turnOffTheLight(page);
		Visitor.assertReadable(page);
		Visitor.takeASmallScreen(page);
		org.assertj.core.api.Assertions.assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
			.isLessThanOrEqualTo(320);
		org.assertj.core.api.Assertions.assertThat(visitor.complaints()).isEmpty();
	}

	private static void answer(Page page, int number, String answer) {
		question(page, number).getByLabel(answer, new Locator.GetByLabelOptions().setExact(true)).check();
	}

	private static Locator question(Page page, int number) {
		return page.locator("fieldset").nth(number - 1);
	}

	private static Locator heading(Page page) {
		return page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1));
	}

	private static GetByRoleOptions named(String name) {
		return new GetByRoleOptions().setName(name);
	}

}
