package org.citynetworks.signin;

import org.citynetworks.IntegrationTest;
import org.citynetworks.account.PersonRepository;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class SetUpTests {

	@Autowired
	SetUp setUp;

	@Autowired
	PersonRepository people;

	@Autowired
	JdbcClient jdbc;

	@LocalServerPort
	int port;

	@BeforeEach
	@AfterEach
	void nobodyYet() {
		People.forget(this.jdbc);
	}

	@Test
	void whoeverHoldsTheLinkBecomesTheAdministratorAndSignsInWithTwoFactors() {
		var anna = new Client(this.port);
		anna.get("/set-up");
		anna.post("/set-up", "code", "unknown", "name", "Anna", "email", "élise@example.org");
		assertThat(anna.text()).contains("This is not an e-mail address", "value=\"élise@example.org\"");
		anna.post("/set-up", "code", this.setUp.renew().toLowerCase(), "name", "Anna", "email", "Anna@example.org");
		assertThat(anna.address()).isEqualTo("/sign-in/enrol");
		assertThat(anna.text()).contains("Anna, how will you sign in?");

		anna.get("/sign-in/enrol/password");
		anna.post("/sign-in/enrol/password", "password", "password123");
		assertThat(anna.text()).contains("easy to guess");
		anna.post("/sign-in/enrol/password", "password", "teal lantern over Porto ");
		assertThat(anna.address()).isEqualTo("/sign-in/enrol/app");
		anna.get("/my/security");
		assertThat(anna.address()).isEqualTo("/sign-in?next=/my/security");

		anna.get("/sign-in/enrol/app");
		anna.post("/sign-in/enrol/app", "code", "000 000");
		assertThat(anna.text()).contains("not the digits");
		var digits = anna.digits();
		anna.post("/sign-in/enrol/app", "code", digits);
		assertThat(anna.address()).isEqualTo("/my/security/codes");
		anna.post("/my/security/codes");
		var recovery = anna.firstCode();

		anna.get("/set-up");
		assertThat(anna.text()).contains("has an administrator");
		anna.post("/sign-out");
		anna.get("/my/security");
		assertThat(anna.address()).isEqualTo("/sign-in?next=/my/security");

		anna.post("/sign-in", "email", "anna@EXAMPLE.org", "password", "teal lantern over Porto", "next",
				"/my/security");
		assertThat(anna.text()).contains("do not belong together");
		anna.post("/sign-in", "email", "anna@EXAMPLE.org", "password", "teal lantern over Porto ", "next",
				"/my/security");
		assertThat(anna.address()).isEqualTo("/sign-in/second");
		anna.post("/sign-in/second", "code", digits);
		assertThat(anna.text()).contains("was used already");
		anna.post("/sign-in/second", "code", recovery);
		assertThat(anna.address()).isEqualTo("/my/security");
		assertThat(anna.text()).contains("This browser", "9 left");
	}

}
