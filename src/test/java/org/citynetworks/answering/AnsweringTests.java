package org.citynetworks.answering;

import java.util.UUID;

import org.citynetworks.IntegrationTest;
import org.citynetworks.account.Mailbox;
import org.citynetworks.answer.Seen;
import org.citynetworks.contributor.Contributor.Capacity;
import org.citynetworks.contributor.Contributors;
import org.citynetworks.signin.Client;
import org.citynetworks.submission.Submissions;
import org.citynetworks.web.Eventually;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Answering without an account, over HTTP.
 */
@IntegrationTest
class AnsweringTests {

	@Autowired
	TrialIntake trials;

	@Autowired
	Submissions submissions;

	@Autowired
	Contributors contributors;

	@Autowired
	JdbcClient jdbc;

	@LocalServerPort
	int port;

	private TrialIntake.Begun begun;

	@BeforeEach
	void somebodyBegins() {
		this.begun = this.trials.begin("ana-" + UUID.randomUUID() + "@example.org");
	}

	private Client visit(TrialIntake.Begun begun) {
		var client = new Client(this.port);
		client.get(begun.address());
		client.post(begun.address() + "/enter", "code", begun.code());
		return client;
	}

	private String stands(String task, String question) {
		return this.submissions.answers(this.submissions.get(this.begun.id())).text(task, 1, question);
	}

	@Test
	void whoHasTheLinkComesInAndFindsTheTasks() {
		var client = visit(this.begun);
		assertThat(client.address()).isEqualTo(this.begun.address());
		assertThat(client.text()).contains("A trial", "The who", "The goals", "Not started").doesNotContain("??");
	}

	@Test
	void withoutTheLinkNobodySeesAnything() {
		var client = new Client(this.port);
		client.get(this.begun.address());
		var door = client.text().replace(this.begun.id().toString(), "");
		assertThat(client.text()).contains("action=\"" + this.begun.address() + "/enter\"");
		assertThat(door).contains("Go on with your link").doesNotContain("A trial");
		var none = UUID.randomUUID();
		client.get("/applications/" + none);
		assertThat(client.text().replace(none.toString(), "").replaceAll("_csrf\" value=\"[^\"]*", ""))
			.isEqualTo(door.replaceAll("_csrf\" value=\"[^\"]*", ""));
		client.get(this.begun.address() + "/tasks/who");
		assertThat(client.address()).isEqualTo(this.begun.address() + "/enter?next=/tasks/who");
		client.post(this.begun.address() + "/enter", "code", this.trials.begin("eve@example.org").code());
		assertThat(client.text()).contains("This code does not work here");
		client.post(this.begun.address() + "/enter", "code", "https://x/#" + this.begun.code(), "next", "/tasks/who");
		assertThat(client.address()).isEqualTo(this.begun.address() + "/tasks/who");
	}

	@Test
	void aLinkOfSomebodyElseWinsOverAVisit() {
		var client = visit(this.begun);
		assertThat(client.text()).contains("You are here as Ana. Go on as", "Come in by another link");
		var ben = this.trials.join(this.begun.id(), "ben@example.org", Capacity.READER);
		client.get(this.begun.address() + "/enter");
		assertThat(client.text()).contains("You are here as Ana.", "Stay as you are");
		client.post(this.begun.address() + "/enter", "code", ben.code());
		assertThat(client.address()).isEqualTo(this.begun.address());
		assertThat(client.text()).contains("you can read it").doesNotContain("You are here as Ana");
	}

	@Test
	void whateverIsTypedIsKeptWithItsMistakeBesideIt() {
		var client = visit(this.begun);
		var page = this.begun.address() + "/tasks/who";
		client.get(page);
		client.post(page, "do", "complete", "answer.mail", "nobody at nowhere", "answer.day", "31 Febtember",
				"answer.number", "many", "answer.year", "27", "answer.address", "::", "answer.telephone", "12",
				"answer.choice", "three", "answer.choices", "three", "answer.text", "x".repeat(61));
		assertThat(client.address()).isEqualTo(page + "?completing=yes");
		assertThat(client.text()).contains("<title>Error: The who", "nobody at nowhere", "31 Febtember", "many",
				"not an e-mail address", "not a day", "not a number", "not a year", "not an address on the web",
				"not a telephone number", "cannot be chosen", "longer than the 60", "Answer this.");
		client.get(this.begun.address());
		assertThat(client.text()).contains("In progress").doesNotContain(">Completed");
		client.get(page);
		client.post(page, "do", "complete", "seen.mail", Seen.of("nobody at nowhere"), "answer.mail",
				"ana@example.org");
		assertThat(stands("who", "mail")).isEqualTo("ana@example.org");
	}

	@Test
	void ofTwoWhoWriteAtOnceNeitherLosesAWord() {
		var ben = this.trials.join(this.begun.id(), "ben@example.org", Capacity.COLLEAGUE, "who");
		var one = visit(this.begun);
		var other = visit(ben);
		var page = this.begun.address() + "/tasks/who";
		one.get(page);
		other.get(page);
		var seen = Seen.of("");
		one.post(page, "do", "later", "seen.line", seen, "answer.line", "Geneva");
		other.post(page, "do", "later", "seen.line", seen, "answer.line", "Genève");
		assertThat(other.text()).contains("Ana wrote something else here at the same time", "Geneva", "Genève");
		assertThat(stands("who", "line")).isEqualTo("Genève");
		other.get(this.begun.address() + "/tasks/goals/1");
		assertThat(other.text()).contains("You can read this page, but not change it.");
	}

	@Test
	void itIsSentOnceHoweverOftenTheButtonIsPressed() {
		var client = visit(this.begun);
		var address = this.begun.address();
		client.get(address + "/check");
		assertThat(client.text()).contains("The who: not completed yet", "The button stands here")
			.doesNotContain("name=\"statement\"");
		client.post(address + "/check", "statement", "yes");
		assertThat(this.submissions.get(this.begun.id()).isSent()).isFalse();
		client.post(address + "/tasks/who", "do", "complete", "answer.line", "Geneva", "answer.number", "12 000");
		assertThat(client.address()).isEqualTo(address + "?saved=who");
		assertThat(client.text()).contains("Saved.", "Go on with: The goals")
			.doesNotContain("class=\"button\" href=\"" + address + "/check\"");
		client.get(address + "/tasks/goals");
		assertThat(client.address()).as("nothing to list").isEqualTo(address + "/tasks/goals/1");
		client.post(address + "/tasks/goals/1", "do", "complete", "answer.goal", "Fewer floods", "answer.until",
				"31.12.2027");
		client.post(address + "/tasks/goals", "do", "complete");
		assertThat(client.text()).contains("class=\"button\" href=\"" + address + "/check\"");
		client.get(address + "/check");
		assertThat(client.text()).contains("Fewer floods", "31 December 2027", "12,000", "name=\"statement\"");
		client.post(address + "/check");
		assertThat(client.text()).contains("Tick the statement before you send it.");
		client.post(address + "/check", "statement", "yes");
		assertThat(client.address()).isEqualTo(address + "/sent");
		var reference = this.submissions.get(this.begun.id()).reference();
		assertThat(client.text()).contains(reference);
		client.post(address + "/check", "statement", "yes");
		assertThat(client.address()).isEqualTo(address + "/sent");
		assertThat(client.text()).contains(reference);
		client.get(address);
		assertThat(client.text()).contains(reference, "31 January 2027", "Write to us");
		client.post(address + "/tasks/who", "do", "later", "answer.text", "Too late");
		assertThat(client.text()).contains("What you typed could not be kept", "Too late");
		client.post(address + "/messages", "text", "When do we hear from you?");
		assertThat(client.text()).contains("When do we hear from you?");
		client.get("/fr" + address + "/download");
		assertThat(client.text()).contains("Un essai", "31 décembre 2027", "Le goal");
		client.get(address + "/erase");
		assertThat(client.text()).contains("A signed letter that came with it is erased too", "No e-mail goes out");
		client.get(address + "/withdraw");
		assertThat(client.text()).contains("kept for 24 months");
		client.post(address + "/withdraw", "text", "We changed our mind");
		assertThat(this.submissions.get(this.begun.id()).closedAt()).isNotNull();
	}

	@Test
	void aColleagueFindsTheirOwnTasksFirst() {
		var ben = visit(this.trials.join(this.begun.id(), "ben@example.org", Capacity.COLLEAGUE, "papers"));
		assertThat(ben.text().indexOf("The papers")).isPositive().isLessThan(ben.text().indexOf("The who"));
	}

	@Test
	void colleaguesComeAndGo() {
		var client = visit(this.begun);
		client.get(this.begun.address() + "/team");
		var email = "ben-" + UUID.randomUUID() + "@example.org";
		client.post(this.begun.address() + "/team", "email", email, "part", "colleague");
		assertThat(client.text()).contains("Choose at least one part, or “all”.");
		assertThat(new Mailbox(this.jdbc, email).size()).isZero();
		client.post(this.begun.address() + "/team", "email", email, "name", "Ben", "part", "colleague", "tasks", "who");
		assertThat(client.text()).contains("Invitation sent to Ben (" + email + ").", "The who");
		var letter = new Mailbox(this.jdbc, email).newest();
		assertThat(letter.text()).contains("Hello Ben,", "Ana (" + this.begun.by().email(),
				"invites you to help to fill in “A trial”", "The who");
		var ben = new Client(this.port);
		ben.get(letter.link());
		ben.post(this.begun.address() + "/enter", "code", letter.code());
		assertThat(ben.address()).isEqualTo(this.begun.address());
		ben.get(this.begun.address() + "/team");
		assertThat(ben.address()).isEqualTo(this.begun.address());
		var number = this.contributors.by(email).get(0).id();
		client.post(this.begun.address() + "/team/" + number + "/remove");
		ben.post(this.begun.address() + "/tasks/who", "do", "later", "answer.line", "Typed in vain?");
		assertThat(ben.text()).contains("nothing is lost", "Typed in vain?");
	}

	@Test
	void whoAsksForALinkLearnsNothingButByMail() {
		var client = new Client(this.port);
		client.get("/applications");
		client.post("/applications", "email", "nobody@example.org", "reference", "CN-2026-7F3K2M-9");
		assertThat(client.text()).contains("This is not a whole reference");
		client.post("/applications", "email", this.begun.by().email());
		assertThat(client.address()).isEqualTo("/applications/asked");
		var known = client.text();
		client.get("/applications");
		client.post("/applications", "email", "nobody-" + UUID.randomUUID() + "@example.org");
		assertThat(client.text()).isEqualTo(known);
		Eventually.assertThat(() -> new Mailbox(this.jdbc, this.begun.by().email()).size() == 1);
		var letter = new Mailbox(this.jdbc, this.begun.by().email()).newest();
		assertThat(letter.link()).isEqualTo(this.begun.address());
		assertThat(letter.text()).startsWith("Hello Ana,")
			.contains("“A trial”", "Status: ")
			.doesNotContain("Reference");
	}

}
