package org.citynetworks;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import org.citynetworks.answering.TrialIntake;
import org.citynetworks.answering.TrialIntake.Begun;
import org.citynetworks.contributor.Contributor.Capacity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody fills in what a link by mail leads to; nothing of it needs scripts.
 */
@BrowserTest
class AnsweringIT {

	private static final byte[] PDF_THAT_IS_NONE = "%PDF-1.7 and nothing more".getBytes(StandardCharsets.UTF_8);

	@Autowired
	TrialIntake trials;

	private Begun begun;

	@BeforeEach
	void somebodyBegins() {
		this.begun = this.trials.begin("ana-" + UUID.randomUUID() + "@example.org");
	}

	@Test
	void fromTheLinkToTheReferenceWithoutScripts(Visitor visitor) {
		var page = visitor.withoutScripts();
		page.navigate(this.begun.address() + "#" + this.begun.code());
		page.getByLabel("Code from your link").fill(this.begun.code());
		press(page, "Go on");
		follow(page, "The who");
		press(page, "Save: this part is complete");
		assertThat(page).hasTitle("Error: The who – City Networks");
		page.getByRole(AriaRole.LINK, named("The line: Answer this.")).click();
		page.getByLabel("The line").fill("Genève");
		page.getByLabel("The day (optional)").fill("31 décembre 2027");
		page.getByLabel("The one").first().check();
		press(page, "Français");
		assertThat(page.getByLabel("Le line")).hasValue("Genève");
		press(page, "Enregistrer : cette partie est terminée");
		assertThat(page.getByText("Terminé").first()).isVisible();
		follow(page, "English");
		follow(page, "The goals");
		page.getByLabel("The goal").fill("Fewer floods");
		press(page, "Save");
		press(page, "Save: this part is complete");
		follow(page, "Check your answers");
		assertThat(page.getByText("31 December 2027")).isVisible();
		page.getByLabel("What is written here is right").check();
		press(page, "Send the message");
		assertThat(page.getByRole(AriaRole.HEADING, level(1))).hasText("It has been handed in");
	}

	@Test
	void aFileIsSentRefusedAndTakenAway(Visitor visitor) {
		var page = comeIn(visitor);
		page.navigate(this.begun.address() + "/tasks/papers");
		var choose = page.getByLabel("Choose a file");
		choose.setInputFiles(new FilePayload("plan.pdf", "application/pdf", PDF_THAT_IS_NONE));
		page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Send this file")).click();
		assertThat(page.getByText("“plan.pdf” is damaged").first()).isVisible();
		assertThat(page).hasTitle("Error: The papers – City Networks");
		choose.setInputFiles(new FilePayload("photo.png", "image/png", picture()));
		page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Send this file")).click();
		assertThat(page.getByRole(AriaRole.LINK, named("photo.png"))).isVisible();
		Visitor.assertAccessible(page);
		var saved = page.waitForDownload(() -> follow(page, "photo.png"));
		assertThat(saved.suggestedFilename()).isEqualTo("photo.png");
		page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Remove")).click();
		assertThat(page.getByRole(AriaRole.LINK, named("photo.png"))).hasCount(0);
	}

	private static byte[] picture() {
		return Base64.getDecoder()
			.decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
	}

	@Test
	void theLinkAloneLeadsInWithScripts(Visitor visitor) {
		var page = comeIn(visitor);
		assertThat(page.getByRole(AriaRole.HEADING, level(1))).hasText("A trial");
		assertThat(page.url()).doesNotContain("#");
		follow(page, "Leave, as on a shared computer");
		press(page, "Leave");
		assertThat(page.getByRole(AriaRole.HEADING, level(1))).hasText("Go on with your link");
	}

	@Test
	void whereSomebodyIsInAlreadyALinkOfSomebodyElseIsOffered(Visitor visitor) {
		var page = comeIn(visitor);
		var ben = this.trials.join(this.begun.id(), "ben@example.org", Capacity.READER);
		assertThat(page.getByText("You are here as Ana")).isHidden();
		page.evaluate("(code) => { location.hash = code; }", ben.code());
		assertThat(page.getByText("You are here as Ana")).isVisible();
		assertThat(page.url()).doesNotContain("#");
		Visitor.assertAccessible(page);
		press(page, "Go on with the link");
		assertThat(page.getByText("you can read it").first()).isVisible();
		page.navigate(this.begun.address() + "/enter");
		page.evaluate("(code) => { location.hash = code; }", this.begun.code());
		assertThat(page.getByLabel("Code from your link")).hasValue(this.begun.code());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/tasks/who?completing=yes", "/tasks/goals", "/tasks/goals/1", "/tasks/goals/1/remove",
			"/tasks/papers", "/check", "/team", "/withdraw", "/erase", "/leave", "/enter" })
	void everybodyCanUseThePages(String place, Visitor visitor) {
		this.trials.join(this.begun.id(), "ben@example.org", Capacity.COLLEAGUE, "who");
		var page = comeIn(visitor);
		page.navigate(this.begun.address() + "/tasks/goals/1");
		page.getByLabel("The goal").fill("Fewer floods");
		press(page, "Save");
		everywhere(page, this.begun.address() + place, "fr" + this.begun.address() + place);
		assertThat(visitor.complaints()).isEqualTo(List.of());
	}

	@Test
	void everybodyCanReadHowItStands(Visitor visitor) {
		var page = comeIn(visitor);
		this.trials.handIn(this.begun);
		everywhere(page, this.begun.address(), this.begun.address() + "/sent", this.begun.address() + "/check",
				"/applications", "/applications/asked", "/fr" + this.begun.address());
	}

	private static void everywhere(Page page, String... addresses) {
		Consumer<String> look = (address) -> {
			page.navigate(address.startsWith("/") ? address : "/" + address);
			Visitor.assertAccessible(page);
			Visitor.turnOffTheLight(page);
			Visitor.assertReadable(page);
			Visitor.takeASmallScreen(page);
			assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth")).as(address)
				.isTrue();
			Visitor.comeBack(page);
		};
		List.of(addresses).forEach(look);
	}

	private Page comeIn(Visitor visitor) {
		var page = visitor.page();
		page.navigate(this.begun.address() + "#" + this.begun.code());
		press(page, "Go on");
		page.waitForURL("**" + this.begun.address());
		return page;
	}

	private static void press(Page page, String button) {
		page.getByRole(AriaRole.BUTTON, named(button)).click();
	}

	private static void follow(Page page, String link) {
		page.getByRole(AriaRole.LINK, named(link)).click();
	}

	private static GetByRoleOptions named(String name) {
		return new GetByRoleOptions().setName(name).setExact(true);
	}

	private static GetByRoleOptions level(int level) {
		return new GetByRoleOptions().setLevel(level);
	}

}
