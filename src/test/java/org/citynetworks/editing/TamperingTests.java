package org.citynetworks.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.citynetworks.account.Grant;
import org.citynetworks.account.Person;
import org.citynetworks.account.Role;
import org.citynetworks.history.State;
import org.citynetworks.signin.Client;
import org.citynetworks.web.ServerTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Sends what no form of the site would.
 */
@ServerTest
class TamperingTests {

	private static final int MEGABYTE = 1024 * 1024;

	@Autowired
	private ApplicationContext context;

	@Autowired
	private JdbcClient jdbc;

	private EditedEntry entry;

	private Person ana;

	private Client browser;

	@BeforeEach
	void entry() {
		this.entry = new EditedEntry(this.context, "tampered");
		this.ana = this.entry.person(Grant.everywhere(Role.EDITOR));
		this.entry.create(this.ana, State.of(Map.of("name", "Tampered")));
		this.browser = this.entry.client(this.ana);
		this.browser.get("/admin/edit/network/tampered");
		assertThat(this.browser.status()).isEqualTo(200);
	}

	@AfterEach
	void forget() {
		this.entry.forget();
	}

	@Test
	void whatIsNoFieldOfTheFormChangesNothing() {
		var others = everythingElse();
		post("/admin/edit/network/tampered", "base", "1", "name", "Tampered", "name", "Twice", "id", "1", "status",
				"archived", "publication", "city-networks-2026", "slug", "c40-cities", "subject", "network/c40-cities",
				"kind", "archived", "number", "7", "person", "1", "step", "published", "version", "99", "name.1.value",
				"x", "website", "x", "website.0.value", "x", "website.-1.value", "x", "website.1.id", "x",
				"website.99999999999999999999.value", "x", "nothing.1.value", "x", "contact.1.network_id", "1",
				"../../etc", "x", "text_language", "fr");
		assertThat(this.browser.status()).isEqualTo(200);
		var drafts = this.entry.site().drafts().of(this.entry.subject());
		assertThat(drafts).singleElement().satisfies((draft) -> {
			assertThat(draft.state().texts()).isEqualTo(Map.of("name", "Tampered", "text_language", "fr"));
			assertThat(draft.person()).isEqualTo(this.ana.id());
			assertThat(draft.base()).isEqualTo(1);
		});
		assertThat(everythingElse()).isEqualTo(others);
	}

	@Test
	void theLineOfAnotherEntryStaysThere() {
		var others = everythingElse();
		var fact = this.jdbc
			.sql("select id from fact where subject = 'network/c40-cities' and field = 'website' limit 1")
			.query(String.class)
			.single();
		post("/admin/edit/network/tampered", "base", "1", "name", "Tampered", "website." + fact + ".value",
				"https://example.org/", "website." + fact + ".basis", "told", "website." + fact + ".source", "Nobody",
				"website.999999999999.value", "https://example.org/a", "website.999999999999.basis", "told",
				"website.999999999999.source", "Nobody", "do", "review");
		assertThat(this.browser.text()).contains("This line was not made here", "value=\"https://example.org/\"",
				"value=\"https://example.org/a\"");
		var draft = this.entry.site().drafts().of(this.entry.subject()).get(0);
		post("/admin/drafts/" + draft.id() + "/review", "version", "0", "reason", "So", "how", "now");
		assertThat(this.entry.now().number()).isEqualTo(1);
		assertThat(everythingElse()).isEqualTo(others);
	}

	@Test
	void aContactOfAnotherEntryStaysThere() {
		var cleo = this.entry.person(Grant.everywhere(Role.EDITOR));
		var other = new EditedEntry(this.context, "tampered-other");
		try {
			other.create(cleo,
					this.entry.add(State.of(Map.of("name", "Other")), "contact", Map.of("role", "Secretariat")));
			var key = other.now().state().lines("contact").get(0);
			post("/admin/edit/network/tampered", "base", "1", "name", "Tampered", key + ".role", "Taken", "do",
					"review");
			this.entry.site()
				.drafts()
				.of(this.entry.subject())
				.forEach((draft) -> post("/admin/drafts/" + draft.id() + "/review", "version",
						Integer.toString(draft.version()), "reason", "So", "how", "now"));
			assertThat(this.browser.status()).isEqualTo(200);
			assertThat(this.browser.text()).contains("This line was not made here");
			assertThat(other.site().editables().of(other.subject()).load("tampered-other"))
				.hasValue(other.now().state());
			assertThat(this.entry.now().number()).isEqualTo(1);
		}
		finally {
			other.forget();
		}
	}

	@Test
	void aDraftOfSomebodyElseIsNotForAStewardOfAnotherEntry() {
		var draft = this.entry.draft(this.ana, this.entry.now().state().with("name", "Hers"));
		var steward = this.entry.client(this.entry.person(Grant.on("network/c40-cities", Role.STEWARD)));
		steward.get("/admin/drafts");
		for (var path : List.of("", "/review", "/conflict")) {
			steward.get("/admin/drafts/" + draft.id() + path);
			assertThat(steward.status()).isEqualTo(403);
		}
		steward.get("/admin/edit/network/c40-cities");
		assertThat(steward.status()).isEqualTo(200);
		for (var path : List.of("", "/review", "/conflict", "/discard", "/take-up", "/return")) {
			steward.post("/admin/drafts/" + draft.id() + path, "version", Integer.toString(draft.version()), "name",
					"Mine", "reason", "So", "how", "now");
			assertThat(steward.status()).as(path).isIn(403, 404);
		}
		assertThat(this.entry.site().drafts().get(draft.id())).isEqualTo(draft);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/admin/drafts/1", "/admin/drafts/00000000-0000-7000-8000-000000000000",
			"/admin/drafts/00000000-0000-7000-8000-000000000000/review", "/admin/edit/network/nobody",
			"/admin/edit/nothing/tampered" })
	void whatIsNotThereIsSaidNotToBe(String address) {
		this.browser.get(address);
		assertClear(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "2", "999999999", "-1", "1.5", "x", "99999999999999999999" })
	void aRevisionOfAnotherEntryIsNoneOfThisOne(String number) {
		post("/admin/edit/network/tampered", "base", number, "name", "Changed", "do", "review");
		assertThat(this.entry.now().state().text("name")).isEqualTo("Tampered");
		assertThat(this.browser.status()).isIn(200, 404, 409);
		assertThat(this.browser.text()).contains("<h1").doesNotContain("Exception");
	}

	@Test
	void tenMegabytesInOneFieldAreRefusedInWords() {
		post("/admin/edit/network/tampered", "base", "1", "name", "x".repeat(10 * MEGABYTE));
		assertClear(413);
		assertThat(this.entry.site().drafts().of(this.entry.subject())).isEmpty();
	}

	@Test
	void aTextThatIsTooLongIsKeptAndTheFieldSaysSo() {
		var text = "It is long. ".repeat(2000).strip();
		post("/admin/edit/network/tampered", "base", "1", "name", "Tampered", "supplied_text", text, "do", "review");
		assertThat(this.browser.text()).contains("This has 23999 characters; there is room for 20000.", text);
	}

	@Test
	void aReasonThatIsTooLongIsKeptAndThePageSaysSo() {
		var draft = this.entry.draft(this.ana, this.entry.now().state().with("name", "Changed"));
		var reason = "So it is. ".repeat(300).strip();
		post("/admin/drafts/" + draft.id() + "/review", "version", Integer.toString(draft.version()), "reason", reason,
				"how", "now");
		assertThat(this.browser.text()).contains("This has 2999 characters; there is room for 2000.", reason);
		assertThat(this.entry.now().number()).isEqualTo(1);
	}

	@Test
	void theLongestTextIsPublishedWhateverItSays() {
		var words = new ArrayList<String>();
		for (int i = 0; words.size() < 2500; i++) {
			words.add(Integer.toString(i * 7919 % 99_991, 36));
		}
		var text = String.join(" ", words);
		this.entry.publish(this.entry.draft(this.ana, this.entry.add(this.entry.now().state(), "mission",
				Map.of("value", text, "basis", "told", "source", "Nobody " + text.substring(0, 1900)))));
		this.browser.get("/networks/tampered");
		assertThat(this.browser.text()).contains(text);
	}

	@Test
	void fiveThousandProjectsAreKeptAndTheFieldSaysHowManyThereCanBe() {
		var sent = new ArrayList<>(List.of("base", "1", "name", "Tampered", "do", "review"));
		var projects = new ArrayList<String>();
		for (var number : this.entry.site().lines().issue(5000)) {
			projects.add("Project " + number);
			sent.addAll(List.of("key_project." + number + ".value", "Project " + number,
					"key_project." + number + ".basis", "told", "key_project." + number + ".source", "Nobody"));
		}
		post("/admin/edit/network/tampered", sent.toArray(String[]::new));
		assertThat(this.browser.status()).isEqualTo(200);
		assertThat(this.browser.text()).contains("These are 5000 lines; there can be 300.").contains(projects);
	}

	@Test
	void theCharacterOfNumberZeroIsRefusedInWords() {
		post("/admin/edit/network/tampered", "base", "1", "name", "Zero\0 is \0");
		assertClear(400);
		assertThat(this.entry.site().drafts().of(this.entry.subject())).isEmpty();
	}

	private List<String> everythingElse() {
		return this.jdbc.sql("""
				select to_jsonb(fact)::text from fact where subject <> 'network/tampered'
				union all select to_jsonb(network)::text from network where slug <> 'tampered'
				union all select count(*)::text from revision where subject <> 'network/tampered'
				union all select count(*)::text from draft where subject <> 'network/tampered'
				order by 1
				""").query(String.class).list();
	}

	private void post(String address, String... fields) {
		this.browser.post(address, fields);
	}

	private void assertClear(int status) {
		assertThat(this.browser.status()).isEqualTo(status);
		assertThat(this.browser.text()).contains("<h1", "/networks").doesNotContain("Exception", "\tat ");
	}

}
