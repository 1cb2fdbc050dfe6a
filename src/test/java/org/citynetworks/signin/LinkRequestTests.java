package org.citynetworks.signin;

import org.citynetworks.account.Grant;
import org.citynetworks.account.PersonRepository;
import org.citynetworks.account.Role;
import org.citynetworks.shared.Language;
import org.citynetworks.web.Eventually;
import org.citynetworks.web.ServerTest;
import org.citynetworks.web.Statements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@ServerTest
class LinkRequestTests {

	@Autowired
	PersonRepository repository;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	Statements statements;

	@LocalServerPort
	int port;

	private People people;

	@BeforeEach
	void nobodyYet() {
		this.people = new People(this.repository, this.jdbc);
		this.people.forget();
	}

	@AfterEach
	void nobodyStays() {
		this.people.forget();
	}

	@Test
	void theAnswerAndTheWorkForItAreTheSameWhoeverHasTheAddress() {
		var cleo = this.people.add("Cleo", Grant.on("network/iclei", Role.STEWARD));
		var anna = this.people.add("Anna", Grant.everywhere(Role.ADMINISTRATOR));
		var fred = this.people.disabled("Fred");
		ask("nobody@example.org");

		var known = ask("cleo@example.org");
		assertThat(known.transcript()).contains("HTTP 302", "an e-mail is on its way; it may take a minute")
			.contains("What happens next", "No e-mail?");
		for (var email : new String[] { "eve@example.org", "anna@example.org", "fred@example.org" }) {
			assertThat(ask(email)).as(email).isEqualTo(known);
		}
		for (var email : new String[] { "cleo@example.org", "eve@example.org", "CLEO@example.org" }) {
			assertThat(ask(email).transcript().replace(email, "ADDRESS")).as(email)
				.doesNotContain("302")
				.contains("That was tried too often. Wait a minute")
				.isEqualTo(ask("cleo@example.org").transcript().replace("cleo@example.org", "ADDRESS"));
		}

		waitForAnswers();
		assertThat(this.people.mailbox(anna).size()).isOne();
		assertThat(this.people.newest(anna).subject()).isEqualTo("How you sign in");
		assertThat(this.people.newest(anna).text()).contains("for staff a link is not enough", "/sign-in\n")
			.doesNotContain("/sign-in/link");
		assertThat(this.people.mailbox(fred).size()).isZero();
		assertThat(this.people.mailbox(cleo).size()).isOne();
		assertThat(this.jdbc.sql("select count(*) from mail").query(Integer.class).single()).isEqualTo(2);
	}

	@Test
	void theLinkComesInTheLanguageOfItsReaderAndLeadsWhereTheyWanted() {
		var fanny = this.people.add("Fanny", Language.FRENCH);
		var client = new Client(this.port);
		client.get("/my/security");
		assertThat(client.text()).contains("/sign-in/link?next=/my/security");
		client.get("/sign-in/link?next=/my/security");
		client.post("/sign-in/link", "email", "nobody", "next", "/my/security");
		assertThat(client.text()).contains("This is not an e-mail address.");
		client.post("/sign-in/link", "email", "Fanny@example.org", "next", "/my/security");
		waitForAnswers();
		var letter = this.people.newest(fanny);
		assertThat(letter.subject()).isEqualTo("Votre lien de connexion");
		client.get(letter.link());
		client.post(letter.link(), "code", letter.code());
		assertThat(client.address()).isEqualTo("/fr/my/security");

		client.get("/fr/sign-in/link");
		client.post("/fr/sign-in/link", "email", "nobody@example.org");
		assertThat(client.address()).isEqualTo("/fr/sign-in/link/sent");
		assertThat(client.text()).contains("un courriel est en route", "Pas de courriel\u00a0?");
	}

	private Answer ask(String email) {
		var client = new Client(this.port);
		client.get("/sign-in/link");
		var before = this.statements.count();
		client.post("/sign-in/link", "email", email);
		return new Answer(client.transcript(), this.statements.count() - before);
	}

	private void waitForAnswers() {
		Eventually.assertThat(
				() -> this.jdbc.sql("select count(*) from scheduled_tasks where task_name = 'signin.link-request'")
					.query(Integer.class)
					.single() == 0);
	}

	private record Answer(String transcript, int statements) {
	}

}
