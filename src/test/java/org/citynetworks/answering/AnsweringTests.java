package org.citynetworks.answering;

import java.util.UUID;

import org.citynetworks.IntegrationTest;
import org.citynetworks.intake.Contributor.Capacity;
import org.citynetworks.intake.SaveAnswers;
import org.citynetworks.intake.Submissions;
import org.citynetworks.signin.Client;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

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
	SaveAnswers save;

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
		client.post(page, "do", "complete", "seen.mail", org.citynetworks.intake.Seen.of("nobody at nowhere"),
				"answer.mail", "ana@example.org");
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
		var seen = org.citynetworks.intake.Seen.of("");
		one.post(page, "do", "later", "seen.line", seen, "answer.line", "Geneva");
		other.post(page, "do", "later", "seen.line", seen, "answer.line", "Genève");
		assertThat(other.text()).contains("Ana wrote something else here at the same time", "Geneva", "Genève");
		assertThat(stands("who", "line")).isEqualTo("Genève");
		other.get(this.begun.address() + "/tasks/goals/1");
		assertThat(other.text()).contains("You can read this page, but not change it.");
	}

}
