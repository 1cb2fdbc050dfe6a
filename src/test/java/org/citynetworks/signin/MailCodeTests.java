package org.citynetworks.signin;

import org.citynetworks.IntegrationTest;
import org.citynetworks.account.Grant;
import org.citynetworks.account.MailLinks;
import org.citynetworks.account.Person;
import org.citynetworks.account.PersonRepository;
import org.citynetworks.account.Purpose;
import org.citynetworks.account.Role;
import org.citynetworks.factor.Enrolment;
import org.citynetworks.shared.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class MailCodeTests {

	private static final String PASSWORD = "teal lantern over Porto";

	@Autowired
	MailLinks links;

	@Autowired
	Enrolment enrolment;

	@Autowired
	SetUp setUp;

	@Autowired
	PersonRepository repository;

	@Autowired
	JdbcClient jdbc;

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
	void somebodyNewMayChooseCodesByMailOnceOneArrived() {
		var ben = this.people.add("Ben", Language.FRENCH, Grant.everywhere(Role.ADMINISTRATOR));
		this.links.send(ben, Purpose.INVITATION);
		var invitation = this.people.newest(ben);
		var client = new Client(this.port);
		client.get(invitation.link());
		client.post(invitation.link(), "code", invitation.code());
		assertThat(client.text()).contains("/fr/sign-in/enrol/password?second=mail",
				"est plus sûre\u00a0: ne choisissez");
		client.get("/sign-in/enrol/mail");
		assertThat(client.address()).isEqualTo("/sign-in/enrol/password?second=mail");
		client.post("/sign-in/enrol/password", "password", PASSWORD, "second", "mail");
		assertThat(client.address()).isEqualTo("/sign-in/enrol/mail");
		assertThat(client.text()).contains("An app or a passkey is safer");
		client.post("/sign-in/enrol/mail", "code", "000000");
		assertThat(client.text()).contains("not the code from the newest e-mail");
		client.post("/sign-in/enrol/mail", "send", "yes");
		assertThat(client.text()).contains("A code is on its way");
		var letter = this.people.newest(ben);
		assertThat(letter.subject()).isEqualTo("Votre code de connexion");
		assertThat(letter.code()).matches("\\d{6}");
		assertThat(letter.text()).contains(letter.code(), "Personne du Répertoire");
		assertThat(this.setUp.isOpen()).isTrue();
		client.post("/sign-in/enrol/mail", "code", letter.code());
		assertThat(client.address()).isEqualTo("/my/security/codes");
		assertThat(this.enrolment.of(ben.id()).isEnough()).isTrue();
		assertThat(this.setUp.isOpen()).isFalse();
	}

	@Test
	void aCodeFailsAfterFiveTriesAfterTenMinutesAndAfterItsUse() {
		var anna = staff("Anna");
		var client = withPassword(anna);
		client.post("/sign-in/second", "send", "yes");
		assertThat(client.address()).isEqualTo("/sign-in/second?sent=yes");
		assertThat(client.text()).contains("A code is on its way to your mailbox");
		client.post("/sign-in/second", "send", "yes");
		assertThat(client.text()).contains("That was tried too often. Wait a minute");
		var first = this.people.newest(anna).code();
		for (int i = 0; i < 5; i++) {
			client.post("/sign-in/second", "code", other(first));
			assertThat(client.text()).contains("This code is wrong");
		}
		assertRefused(client, first);

		var late = sent(client, anna);
		this.jdbc.sql("update mail_code set expires_at = expires_at - interval '10 minutes'").update();
		assertRefused(client, late);

		var old = sent(client, anna);
		var good = sent(client, anna);
		assertRefused(client, old.equals(good) ? other(good) : old);
		var elsewhere = withPassword(anna);
		client.post("/sign-in/second", "code", good.substring(0, 3) + " " + good.substring(3));
		assertThat(client.address()).isEqualTo("/my/security");
		assertThat(client.text()).contains("with a password and a code by e-mail");
		assertRefused(elsewhere, good);
	}

	@Test
	void aCodeIsAskedForAgainByThoseWhoHaveOnlyLinks() {
		var cleo = this.people.add("Cleo");
		this.links.send(cleo, Purpose.SIGN_IN, "/my/security");
		var client = new Client(this.port);
		client.get(this.people.newest(cleo).link());
		client.post(this.people.newest(cleo).link(), "code", this.people.newest(cleo).code());
		client.get("/sign-in/again?next=/my/security/codes");
		client.post("/sign-in/again", "send", "yes", "next", "/my/security/codes");
		assertThat(client.address()).isEqualTo("/sign-in/again?sent=yes&next=/my/security/codes");
		client.post("/sign-in/again", "code", this.people.newest(cleo).code(), "next", "/my/security/codes");
		assertThat(client.address()).isEqualTo("/my/security/codes");
	}

	@Test
	void nobodyIsSentACodeBeforeTheirPassword() {
		staff("Dora");
		var client = new Client(this.port);
		client.get("/sign-in");
		client.post("/sign-in/second", "send", "yes");
		assertThat(client.address()).isEqualTo("/sign-in");
		client.post("/sign-in/again", "send", "yes");
		assertThat(client.address()).isEqualTo("/sign-in");
		client.post("/sign-in/enrol/mail", "send", "yes");
		assertThat(client.address()).isEqualTo("/sign-in");
		assertThat(this.jdbc.sql("select count(*) from mail").query(Integer.class).single()).isZero();
	}

	private Person staff(String name) {
		var person = this.people.add(name, Grant.everywhere(Role.EDITOR));
		this.enrolment.setPassword(person.id(), PASSWORD);
		return person;
	}

	private Client withPassword(Person person) {
		var client = new Client(this.port);
		client.get("/sign-in");
		client.post("/sign-in", "email", person.email(), "password", PASSWORD, "next", "/my/security");
		assertThat(client.address()).isEqualTo("/sign-in/second");
		return client;
	}

	/** Asks for a code, however often somebody did. */
	private String sent(Client client, Person person) {
		this.jdbc.sql("delete from rate_limit").update();
		client.post("/sign-in/second", "send", "yes");
		return this.people.newest(person).code();
	}

	private static void assertRefused(Client client, String code) {
		client.post("/sign-in/second", "code", code);
		assertThat(client.address()).isEqualTo("/sign-in/second");
		assertThat(client.text()).contains("This code is wrong");
	}

	private static String other(String code) {
		return "%06d".formatted((Integer.parseInt(code) + 1) % 1_000_000);
	}

}
