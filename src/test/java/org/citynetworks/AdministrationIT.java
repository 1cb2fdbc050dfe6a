package org.citynetworks;

import java.time.Instant;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.citynetworks.signin.Apps;
import org.citynetworks.signin.Devices;
import org.citynetworks.signin.People;
import org.citynetworks.signin.SetUpLink;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The errand of those who run a site, from the first start on: in a browser, with a
 * second instance beside the first.
 */
@BrowserTest
class AdministrationIT {

	private static final Pattern LINK = Pattern.compile("http://\\S+(/sign-in/link/[0-9a-f-]+#[0-9A-Z-]+)");

	@Autowired
	ApplicationContext site;

	@Autowired
	JdbcClient jdbc;

	@BeforeEach
	@AfterEach
	void nobodyYet() {
		People.forget(this.jdbc);
	}

	@Test
	void anEditorIsInvitedAndIsGoneEverywhereOnceDisabled(Visitor visitor) {
		try (var other = new SpringApplicationBuilder(CityNetworks.class).run("--server.port=0",
				"--spring.jmx.enabled=false")) {
			var second = "http://localhost:" + other.getEnvironment().getProperty("local.server.port");

			var anna = visitor.pageByName();
			becomeAdministratorWithAPasskey(anna);
			invite(anna, "Émile", "emile@example.org");
			var link = linkInTheOutbox(anna);

			var emile = visitor.pageByName();
			arriveWithAPasswordAndAnApp(emile, link);
			emile.navigate("/admin");
			assertThat(heading(emile, "Desk")).isVisible();
			assertThat(emile.request().get(second + "/admin").url()).isEqualTo(second + "/admin");

			anna.navigate("/admin/people");
			anna.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Émile")).click();
			look(anna);
			button(anna, "Disable").click();
			assertThat(anna.getByText("Disabled", new Page.GetByTextOptions().setExact(true))).isVisible();

			assertThat(emile.request().get(second + "/admin").url()).startsWith(second + "/sign-in?next=");
			emile.navigate("/admin");
			assertThat(heading(emile, "Sign in")).isVisible();
			assertThat(visitor.complaints()).isEmpty();
		}
	}

	private void becomeAdministratorWithAPasskey(Page page) {
		Devices.add(page, "internal");
		page.navigate("/set-up#" + SetUpLink.codeOf(this.site));
		assertThat(page.getByLabel("Code")).not().hasValue("");
		page.getByLabel("Name").fill("Anna");
		page.getByLabel("E-mail address").fill("anna@example.org");
		look(page);
		button(page, "Go on").click();
		look(page);
		page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Make a passkey")).click();
		look(page);
		page.getByLabel("What will you call it?").fill("grey one");
		button(page, "Make a passkey").click();
		assertThat(page.getByText("grey one")).isVisible();
	}

	private static void invite(Page page, String name, String email) {
		page.navigate("/admin/people/invite");
		look(page);
		page.getByLabel("Name").fill(name);
		page.getByLabel("E-mail address").fill(email);
		page.getByLabel("Role").selectOption("EDITOR");
		button(page, "Send the invitation").click();
		assertThat(page.getByText("An invitation to " + email + " is on its way.")).isVisible();
	}

	private static String linkInTheOutbox(Page page) {
		page.navigate("/admin/mail");
		look(page);
		page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Your invitation to City Networks")).click();
		look(page);
		var found = LINK.matcher(page.locator("main").innerText());
		assertThat(found.find()).isTrue();
		return found.group(1);
	}

	private static void arriveWithAPasswordAndAnApp(Page page, String link) {
		page.navigate(link);
		look(page);
		button(page, "Accept the invitation").click();
		look(page);
		page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Choose a password").setExact(true)).click();
		look(page);
		page.getByLabel("Password", new GetByLabelOptions().setExact(true)).fill("teal lantern over Porto");
		button(page, "Keep this password").click();
		look(page);
		var key = page.locator("kbd").innerText();
		page.getByLabel("Six digits").fill(Apps.digits(key, Instant.now()));
		button(page, "Connect").click();
		assertThat(heading(page, "Recovery codes")).isVisible();
		look(page);
	}

	private static void look(Page page) {
		Visitor.assertAccessible(page);
	}

	private static Locator button(Page page, String name) {
		return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name));
	}

	private static Locator heading(Page page, String name) {
		return page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName(name).setLevel(1));
	}

}
