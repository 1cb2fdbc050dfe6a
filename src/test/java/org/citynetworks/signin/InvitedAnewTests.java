package org.citynetworks.signin;

import java.time.Clock;

import org.citynetworks.IntegrationTest;
import org.citynetworks.account.Grant;
import org.citynetworks.account.OpenSession;
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
class InvitedAnewTests {

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

	private People people;

	@BeforeEach
	void nobodyYet() {
		this.people = new People(this.repository, this.jdbc);
		this.people.forget();
	}

	@AfterEach
	void nobodyAnyMore() {
		this.people.forget();
	}

	@Test
	void whoeverHasLostTheirPhoneSetsUpAnewHowTheySignIn() {
		var anna = this.people.add("Anna", Grant.everywhere(Role.ADMINISTRATOR));
		var emile = this.people.add("Emile", Grant.everywhere(Role.EDITOR));
		this.enrolment.setPassword(emile.id(), "teal lantern over Porto");
		var secret = Authenticators.newSecret();
		this.enrolment.setApp(emile.id(), secret, Authenticators.code(secret, this.clock.instant()));
		var open = new OpenSession(this.sessions, this.clock);
		var lost = new Client(this.port);
		lost.hold("session", open.of(emile, true));

		var administrator = new Client(this.port);
		administrator.hold("session", open.of(anna, true));
		administrator.get("/admin/people/" + emile.id());
		administrator.post("/admin/people/%d/invite".formatted(emile.id()));
		assertThat(administrator.text()).contains("An invitation to emile@example.org is on its way.");

		lost.get("/my");
		assertThat(lost.address()).isEqualTo("/sign-in?next=/my");
		lost.post("/sign-in", "email", "emile@example.org", "password", "teal lantern over Porto");
		assertThat(lost.text()).contains("do not belong together");

		var letter = this.people.newest(emile);
		lost.get(letter.link());
		lost.post(letter.link(), "code", letter.code());
		assertThat(lost.address()).isEqualTo("/sign-in/enrol");
	}

	@Test
	void theLastAdministratorIsNotLockedOut() {
		var anna = this.people.add("Anna", Grant.everywhere(Role.ADMINISTRATOR));
		this.enrolment.setPassword(anna.id(), "teal lantern over Porto");
		var client = new Client(this.port);
		client.hold("session", new OpenSession(this.sessions, this.clock).of(anna, true));
		client.get("/admin/people/" + anna.id());
		client.post("/admin/people/%d/invite".formatted(anna.id()));
		assertThat(client.text()).contains("This is the last administrator.");
		assertThat(this.enrolment.of(anna.id()).password()).isTrue();
	}

}
