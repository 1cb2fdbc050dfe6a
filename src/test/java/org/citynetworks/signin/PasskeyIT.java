package org.citynetworks.signin;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import org.citynetworks.BrowserTest;
import org.citynetworks.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Passkeys, with devices that Chromium plays.
 */
@BrowserTest
class PasskeyIT {

	private static final String SHOW = "Sign in with a passkey";

	@Autowired
	SetUp setUp;

	@Autowired
	JdbcClient jdbc;

	@BeforeEach
	@AfterEach
	void nobodyYet() {
		People.forget(this.jdbc);
	}

	@Test
	void whoeverHoldsTheLinkSignsInWithAPasskeyFromThenOn(Visitor visitor) {
		var page = visitor.pageByName();
		Devices.add(page, "internal");
		becomeAdministrator(page);
		assertThat(page.getByText("grey one")).isVisible();
		Visitor.assertAccessible(page);
		assertThat(this.setUp.isOpen()).isFalse();

		signOut(page);
		page.navigate("/sign-in?next=/my/security");
		Visitor.assertAccessible(page);
		button(page, SHOW).click();
		waitFor(page, "/my/security");
		assertThat(page.getByText("with a passkey")).isVisible();
		assertThat(visitor.complaints()).isEmpty();
	}

	@Test
	void aBrowserWithoutThePasskeyIsToldSo(Visitor visitor) {
		var anna = visitor.pageByName();
		Devices.add(anna, "internal");
		becomeAdministrator(anna);

		var other = visitor.pageByName();
		Devices.add(other, "internal");
		other.navigate("/sign-in");
		button(other, SHOW).click();
		assertThat(other.getByText("No passkey was shown")).isVisible();
		Visitor.assertAccessible(other);
	}

	@Test
	void anotherAddressIsNoPlaceForPasskeys(Visitor visitor) {
		var page = visitor.page();
		page.navigate("/sign-in");
		button(page, SHOW).click();
		assertThat(page.getByText("only where the address begins with localhost")).isVisible();
	}

	@Test
	void withoutScriptsThePageSaysWhatToDoInstead(Visitor visitor) {
		var page = visitor.withoutScripts();
		page.navigate("/sign-in/passkey");
		assertThat(page.getByText("Passkeys need scripts")).isVisible();
		assertThat(button(page, SHOW)).isHidden();
		page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Sign in another way")).click();
		assertThat(page.getByLabel("Password")).isVisible();
	}

	@Test
	void whatWasShownOnceOpensNothingASecondTime(Visitor visitor) {
		var page = visitor.pageByName();
		Devices.add(page, "internal");
		becomeAdministrator(page);
		signOut(page);
		var sent = new AtomicReference<String>();
		page.onRequest((request) -> {
			if (request.method().equals("POST") && request.url().endsWith("/sign-in/passkey")) {
				sent.set(credential(request.postData()));
			}
		});
		page.navigate("/sign-in/passkey?next=/my/security");
		button(page, SHOW).click();
		waitFor(page, "/my/security");
		signOut(page);

		page.navigate("/sign-in/passkey");
		assertThat(send(page, sent.get())).contains("took too long or was sent twice");
		post(page, "/sign-in/passkey/options", FormData.create());
		assertThat(send(page, sent.get())).contains("does not know this passkey");
		for (var nothing : List.of("", "x", "{}", "null", "[]", "{\"id\":\"AA\",\"response\":{}}",
				sent.get().replace("signature", "none"), sent.get().replace("authenticatorData", "none"),
				sent.get().replace("userHandle", "none"))) {
			post(page, "/sign-in/passkey/options", FormData.create());
			assertThat(send(page, nothing)).as(nothing)
				.containsAnyOf("does not know this passkey", "took too long or was sent twice");
		}
		page.navigate("/my/security");
		waitFor(page, "/sign-in?next=%2Fmy%2Fsecurity");
	}

	@Test
	void aPasskeyThatCountsBackwardsIsRefusedAndWrittenDown(Visitor visitor) {
		var page = visitor.pageByName();
		Devices.add(page, "internal");
		becomeAdministrator(page);
		signOut(page);
		this.jdbc.sql("update passkey set signature_count = 1000").update();
		page.navigate("/sign-in");
		button(page, SHOW).click();
		assertThat(page.getByText("does not know this passkey")).isVisible();
		Visitor.assertAccessible(page);
		assertThat(deeds("signin.passkey-copied")).isOne();
	}

	@Test
	void aDeviceHasOnePasskeyAndTheLastOneStays(Visitor visitor) {
		var page = visitor.pageByName();
		Devices.add(page, "internal");
		becomeAdministrator(page);
		button(page, "Make a passkey").click();
		assertThat(page.getByText("has a passkey of yours for this site already")).isVisible();
		button(page, "Remove").click();
		assertThat(page.getByText("This is your last way to sign in")).isVisible();
		Visitor.assertAccessible(page);

		Devices.add(page, "usb");
		page.getByLabel("What will you call it?").fill("key on my ring");
		button(page, "Make a passkey").click();
		assertThat(page.getByText("key on my ring")).isVisible();
		button(page, "Remove").first().click();
		assertThat(page.getByText("grey one")).not().isVisible();
		assertThat(page.getByText("key on my ring")).isVisible();
	}

	@Test
	void worksInFrenchAndWhereOneHasToShowAgainWhoOneIs(Visitor visitor) {
		var page = visitor.pageByName();
		Devices.add(page, "internal");
		becomeAdministrator(page);
		signOut(page);
		page.navigate("/fr/sign-in?next=/my/security");
		Visitor.assertAccessible(page);
		button(page, "Se connecter avec une clé d’accès").click();
		waitFor(page, "/fr/my/security");
		page.navigate("/fr/sign-in/again?next=/my/security/codes");
		Visitor.assertAccessible(page);
		button(page, "Se connecter avec une clé d’accès").click();
		waitFor(page, "/fr/my/security/codes");
		assertThat(deeds("account.confirmed")).isOne();
	}

	private static void waitFor(Page page, String address) {
		page.waitForURL((url) -> url.replaceFirst("^http://localhost:\\d+", "").equals(address));
	}

	private void becomeAdministrator(Page page) {
		page.navigate("/set-up#" + this.setUp.renew());
		page.getByLabel("Name").fill("Anna");
		page.getByLabel("E-mail address").fill("anna@example.org");
		button(page, "Go on").click();
		Visitor.assertAccessible(page);
		page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Make a passkey")).click();
		Visitor.assertAccessible(page);
		page.getByLabel("What will you call it?").fill("grey one");
		button(page, "Make a passkey").click();
		waitFor(page, "/my/security/passkeys");
	}

	private int deeds(String deed) {
		return this.jdbc.sql("""
				select count(*) from audit_entry where deed = :deed and subject = (select 'person/' || id from person)
				""").param("deed", deed).query(Integer.class).single();
	}

	private static void signOut(Page page) {
		page.navigate("/my/security/passkeys");
		post(page, "/sign-out", FormData.create());
	}

	private static String send(Page page, String credential) {
		return post(page, "/sign-in/passkey", FormData.create().set("credential", credential));
	}

	private static String post(Page page, String address, FormData form) {
		var token = page.locator("input[name=_csrf]").first().inputValue();
		return page.request().post(address, RequestOptions.create().setForm(form.set("_csrf", token))).text();
	}

	private static String credential(String sent) {
		for (var field : sent.split("&")) {
			if (field.startsWith("credential=")) {
				return URLDecoder.decode(field.substring("credential=".length()), StandardCharsets.UTF_8);
			}
		}
		throw new IllegalStateException(sent);
	}

	private static Locator button(Page page, String name) {
		return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name));
	}

}
