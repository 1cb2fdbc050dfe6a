package org.citynetworks.editing;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import javax.xml.parsers.DocumentBuilderFactory;

import org.citynetworks.account.Grant;
import org.citynetworks.account.Mailbox;
import org.citynetworks.account.Person;
import org.citynetworks.account.Role;
import org.citynetworks.history.Revision.Kind;
import org.citynetworks.history.State;
import org.citynetworks.signin.Client;
import org.citynetworks.export.DataOf;
import org.citynetworks.web.Http;
import org.citynetworks.web.ServerTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.util.HtmlUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

/**
 * Sends every naughty text in every kind of field and reads it wherever it is shown.
 */
@ServerTest
class NaughtyTextTests {

	private static final int REASON = 1900;

	private final List<String> texts = NaughtyTexts.all();

	@Autowired
	private ApplicationContext context;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Http http;

	@Autowired
	private Clock clock;

	private EditedEntry entry;

	private Person ana;

	private Person ben;

	private Client browser;

	@BeforeEach
	void entry() {
		this.entry = new EditedEntry(this.context, "naughty");
		this.ana = this.entry.person(Grant.everywhere(Role.EDITOR));
		this.ben = this.entry.person(Grant.everywhere(Role.EDITOR));
		this.entry.create(this.ana, State.of(Map.of("name", "Naughty")));
		this.browser = this.entry.client(this.ana);
	}

	@AfterEach
	void forget() {
		this.entry.forget();
	}

	@Test
	void whateverIsTypedComesBackFromEachPage() {
		var sent = NaughtyTexts.everywhere(this.entry.site());
		get("/admin/edit/network/naughty?afresh");
		post("/admin/edit/network/naughty", sent, "base", "1", "do", "review");
		assertThat(this.browser.address()).endsWith("/review");
		assertShown("review");
		var draft = this.entry.site().drafts().of(this.entry.subject()).get(0);
		assertThat(draft.state()).isEqualTo(State.of(sent));
		get("/admin/drafts/" + draft.id());
		assertShown("form");
		post("/admin/drafts/" + draft.id() + "/review", Map.of(), "version", "0", "reason", "All of it", "how", "now");
		assertThat(this.entry.now().state()).isEqualTo(State.of(sent));
		get("/networks/naughty");
		assertShown("public page");
		for (var address : List.of("/fr/networks/naughty", "/networks", "/changes", "/search?q=naughty")) {
			get(address);
		}
		get("/networks/naughty?as-of=" + LocalDate.now(this.clock));
		assertShown("page as of today");
		assertGivenAsData();
		assertConflictShown();
	}

	private void assertGivenAsData() {
		var data = new DataOf(this.http);
		var entry = data.json("/networks/naughty.json").get("rows");
		assertThat(entry).map((row) -> row.get("value").asString()).containsAll(this.texts);
		assertThat(entry).map((row) -> row.get("note").asString()).containsAll(this.texts);
		assertThat(data.csv("/networks/naughty.csv")).map((row) -> row.getField("value"))
			.containsAll(this.texts.stream().map(NaughtyTextTests::inACell).toList());
		var ours = data.csv("/networks.csv")
			.stream()
			.filter((row) -> row.getField("slug").equals("naughty"))
			.findFirst()
			.orElseThrow();
		assertThat(String.join("\n", ours.getFields())).contains(this.texts);
		assertThat(data.json("/changes.json").get("rows").get(0).get("title").asString())
			.isEqualTo(this.entry.now().state().text("name"));
		for (var feed : List.of("/networks/naughty/history.atom", "/changes.atom")) {
			assertThatCode(() -> DocumentBuilderFactory.newInstance()
				.newDocumentBuilder()
				.parse(new ByteArrayInputStream(this.http.bytes(feed).body()))).as(feed).doesNotThrowAnyException();
		}
	}

	/** As a cell holds a text with which a spreadsheet would reckon. */
	private static String inACell(String text) {
		return (text.matches("(?s)[=+@\\-\t\r\n＝＋－＠].*") && !text.matches("-\\d+(\\.\\d+)?")) ? "'" + text : text;
	}

	private void assertConflictShown() {
		var now = this.entry.now().state();
		var theirs = new TreeMap<>(now.texts());
		var mine = new TreeMap<>(now.texts());
		now.texts().forEach((path, text) -> {
			if (path.endsWith(".value")) {
				mine.put(path, text + " +");
				theirs.put(path, "+ " + text);
			}
		});
		var draft = this.entry.draft(this.ana, State.of(mine));
		this.entry.publish(this.entry.draft(this.ben, State.of(theirs)));
		this.browser.get("/admin/drafts/" + draft.id() + "/conflict");
		assertThat(this.browser.status()).isEqualTo(409);
		assertShown("conflict", values(mine));
		assertShown("conflict", values(theirs));
	}

	private static List<String> values(Map<String, String> texts) {
		return State.of(texts).only((path) -> path.endsWith(".value")).texts().values().stream().toList();
	}

	@Test
	void eachNameAndReasonIsShownInListsAndMails() {
		this.texts.forEach((text) -> this.entry.site()
			.drafts()
			.begin(this.entry.subject(), Kind.EDITED, 1, State.of(Map.of("name", text)), this.ana.id()));
		get("/admin/drafts");
		assertShown("drafts");
		var mailbox = new Mailbox(this.jdbc, this.ben.email());
		for (var reason : reasons()) {
			var draft = this.entry.draft(this.ana, this.entry.now().state().with("name", reason.substring(0, 20)));
			get("/admin/drafts/" + draft.id() + "/review");
			post("/admin/drafts/" + draft.id() + "/review", Map.of(), "version", Integer.toString(draft.version()),
					"reason", reason, "how", "ask", "asked", Long.toString(this.ben.id()));
			assertThat(mailbox.newest().text()).contains(reason);
			assertThat(HtmlUtils.htmlUnescape(mailbox.newest().html())).contains(reason);
			this.entry.publish(this.entry.site().drafts().get(draft.id()));
		}
	}

	/** All texts, as many together as a reason has room for. */
	private List<String> reasons() {
		var reasons = new ArrayList<String>();
		var reason = new StringBuilder("Because");
		for (var text : this.texts) {
			if (reason.length() + text.length() > REASON) {
				reasons.add(reason.toString());
				reason.setLength("Because".length());
			}
			reason.append(' ').append(text);
		}
		reasons.add(reason.toString());
		return reasons;
	}

	private void get(String address) {
		this.browser.get(address);
		assertThat(this.browser.status()).as(address).isEqualTo(200);
	}

	private void post(String address, Map<String, String> sent, String... more) {
		var fields = new ArrayList<>(List.of(more));
		sent.forEach((path, text) -> fields.addAll(List.of(path, text)));
		this.browser.post(address, fields.toArray(String[]::new));
		assertThat(this.browser.status()).as(this.browser.address()).isEqualTo(200);
	}

	private void assertShown(String page) {
		assertShown(page, this.texts);
	}

	private void assertShown(String page, List<String> texts) {
		var shown = shown();
		assertThat(texts.stream().filter((text) -> !shown.contains(text))).as("not on the " + page).isEmpty();
	}

	private String shown() {
		return HtmlUtils.htmlUnescape(this.browser.text());
	}

}
