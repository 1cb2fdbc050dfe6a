package org.citynetworks.signin;

import java.time.Clock;

import org.citynetworks.IntegrationTest;
import org.citynetworks.account.Grant;
import org.citynetworks.account.OpenSession;
import org.citynetworks.account.Person;
import org.citynetworks.account.PersonRepository;
import org.citynetworks.account.Role;
import org.citynetworks.factor.Authenticators;
import org.citynetworks.factor.Enrolment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class DetourTests {

	@Autowired
	PersonRepository repository;

	@Autowired
	FindByIndexNameSessionRepository<?> sessions;

	@Autowired
	Enrolment enrolment;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	Clock clock;

	@LocalServerPort
	int port;

	private final byte[] secret = Authenticators.newSecret();

	@BeforeEach
	@AfterEach
	void nobodyYet() {
		People.forget(this.jdbc);
	}

	@Test
	void aFormThatWasSentWaitsUntilItsSenderHasShownAFactorAgain() {
		var client = new Client(this.port);
		client.hold("session", new OpenSession(this.sessions, this.clock).of(administrator(), false));
		client.get("/fr/admin/people/invite");
		client.post("/fr/admin/people/invite", "name", "Émile", "email", "emile@example.org", "language", "FRENCH",
				"role", "EDITOR");
		assertThat(client.address()).isEqualTo("/fr/sign-in/again?next=/sign-in/typed");

		client.post("/fr/sign-in/again", "next", "/sign-in/typed", "code",
				Authenticators.code(this.secret, this.clock.instant()));
		assertThat(client.address()).isEqualTo("/fr/sign-in/typed");
		assertThat(client.text()).contains("action=\"/fr/admin/people/invite\"", "name=\"name\" value=\"Émile\"",
				"name=\"email\" value=\"emile@example.org\"", "Rien n’a encore été fait");
		assertThat(this.repository.findByEmailKey("emile@example.org")).isEmpty();

		client.post("/fr/admin/people/invite", "name", "Émile", "email", "emile@example.org", "language", "FRENCH",
				"role", "EDITOR");
		assertThat(client.address()).startsWith("/fr/admin/people/");
		assertThat(this.repository.findByEmailKey("emile@example.org")).isPresent();
	}

	@Test
	void whoHasNothingWaitingIsLedToTheirOwnPages() {
		var client = new Client(this.port);
		client.hold("session", new OpenSession(this.sessions, this.clock).of(administrator(), true));
		client.get("/sign-in/typed");
		assertThat(client.address()).isEqualTo("/my");
	}

	private Person administrator() {
		var anna = new People(this.repository, this.jdbc).add("Anna", Grant.everywhere(Role.ADMINISTRATOR));
		// That of half a minute ago, so that the one of now is still good
		assertThat(this.enrolment.setApp(anna.id(), this.secret,
				Authenticators.code(this.secret, this.clock.instant().minusSeconds(30))))
			.isTrue();
		return anna;
	}

}
