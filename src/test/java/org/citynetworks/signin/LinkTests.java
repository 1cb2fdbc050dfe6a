package org.citynetworks.signin;

import java.util.UUID;
import java.util.stream.Stream;

import org.citynetworks.IntegrationTest;
import org.citynetworks.account.Grant;
import org.citynetworks.account.MailLinks;
import org.citynetworks.account.PersonRepository;
import org.citynetworks.account.Purpose;
import org.citynetworks.account.Role;
import org.citynetworks.shared.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class LinkTests {

	@Autowired
	MailLinks links;

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
	void staffComeFromTheirInvitationToTheirFirstSignInHoweverOftenAScannerOpensIt() {
		var ben = this.people.add("Ben", Grant.everywhere(Role.EDITOR));
		this.links.send(ben, Purpose.INVITATION);
		var letter = this.people.newest(ben);
		Stream.generate(() -> new Client(this.port)).limit(10).forEach((scanner) -> scanner.get(letter.link()));

		var client = new Client(this.port);
		client.get(letter.link());
		assertThat(client.text()).contains("Accept the invitation");
		client.post(letter.link());
		assertThat(client.text()).contains("Copy the code from the e-mail.");
		client.post(letter.link(), "code", letter.code());
		assertThat(client.address()).isEqualTo("/sign-in/enrol");
		assertThat(client.text()).contains("Ben, how will you sign in?").doesNotContain("{0}");
		client.get("/my/security");
		assertThat(client.address()).isEqualTo("/sign-in?next=/my/security");
		client.get("/sign-in/enrol/password");
		client.post("/sign-in/enrol/password", "password", "teal lantern over Porto");
		assertThat(client.address()).isEqualTo("/sign-in/enrol/app");
		client.post("/sign-in/enrol/app", "code", client.digits());
		assertThat(client.address()).isEqualTo("/my/security/codes");

		this.links.send(ben, Purpose.INVITATION);
		assertStaffAreSentToTheDoor(this.people.newest(ben).link(), this.people.newest(ben).code());
		this.links.send(ben, Purpose.SIGN_IN);
		assertStaffAreSentToTheDoor(this.people.newest(ben).link(), this.people.newest(ben).code());
	}

	private void assertStaffAreSentToTheDoor(String link, String code) {
		var client = new Client(this.port);
		client.get(link);
		client.post(link, "code", code);
		assertThat(client.address()).isEqualTo("/sign-in?staff=yes");
		assertThat(client.text()).contains("for staff a link is not enough");
		client.get("/sign-in/enrol");
		assertThat(client.address()).isEqualTo("/sign-in");
	}

	@Test
	void othersAreSignedInAndGoWhereTheyWanted() {
		var cleo = this.people.add("Cleo", Language.FRENCH, Grant.on("network/iclei", Role.STEWARD));
		this.links.send(cleo, Purpose.SIGN_IN, "/my/security");
		var letter = this.people.newest(cleo);
		var client = new Client(this.port);
		client.get(letter.link());
		assertThat(client.text()).contains("Se connecter avec votre lien");
		client.post(letter.link(), "code", letter.code());
		assertThat(client.address()).isEqualTo("/fr/my/security");
		assertThat(client.text()).contains("par un lien reçu par courriel");
	}

	@Test
	void aLinkThatDoesNotWorkIsAnsweredAlikeWhateverTheReason() {
		var dora = this.people.add("Dora");
		this.links.send(dora, Purpose.SIGN_IN);
		var used = this.people.newest(dora);
		var first = new Client(this.port);
		first.get(used.link());
		first.post(used.link(), "code", used.code());
		this.links.send(dora, Purpose.SIGN_IN);
		var expired = this.people.newest(dora);
		this.jdbc.sql("update mail_link set expires_at = expires_at - interval '30 minutes' where used_at is null")
			.update();
		var emil = this.people.add("Emil");
		this.links.send(emil, Purpose.SIGN_IN);
		var open = this.people.newest(emil);
		var disabled = this.people.disabled("Fred");
		this.links.send(disabled, Purpose.SIGN_IN);
		var closed = this.people.newest(disabled);
		var unknown = "/sign-in/link/" + UUID.randomUUID();

		var answer = answer(unknown, used.code());
		assertThat(answer).contains("This code does not work, or no longer");
		assertThat(answer(used.link(), used.code())).isEqualTo(answer);
		assertThat(answer(expired.link(), expired.code())).isEqualTo(answer);
		assertThat(answer(open.link(), used.code())).isEqualTo(answer);
		assertThat(answer(closed.link(), closed.code())).isEqualTo(answer);
		assertThat(answer("/sign-in/link/none", used.code())).isEqualTo(answer);

		var client = new Client(this.port);
		client.get(open.link());
		client.post(open.link(), "code", open.code());
		assertThat(client.address()).doesNotContain("sign-in");
	}

	/** All that comes back, but for what was sent. */
	private String answer(String link, String code) {
		var client = new Client(this.port);
		client.get(link);
		client.post(link, "code", code);
		return client.transcript().replace(link, "LINK").replace(code, "CODE");
	}

	@Test
	void triesAreCounted() {
		var gina = this.people.add("Gina");
		this.links.send(gina, Purpose.SIGN_IN);
		var letter = this.people.newest(gina);
		var client = new Client(this.port);
		client.get(letter.link());
		for (int i = 0; i < 10; i++) {
			client.post(letter.link(), "code", "wrong");
			assertThat(client.text()).contains("This code does not work");
		}
		client.post(letter.link(), "code", letter.code());
		assertThat(client.text()).contains("That was tried too often.");
	}

	@Test
	void whoeverIsSignedInHereDoesNotTakeSomebodyElsesInvitation() {
		var hal = this.people.add("Hal");
		this.links.send(hal, Purpose.SIGN_IN, "/my/security");
		var client = new Client(this.port);
		client.get(this.people.newest(hal).link());
		client.post(this.people.newest(hal).link(), "code", this.people.newest(hal).code());
		assertThat(client.address()).isEqualTo("/my/security");

		var iris = this.people.add("Iris", Grant.everywhere(Role.REVIEWER));
		this.links.send(iris, Purpose.INVITATION);
		client.get(this.people.newest(iris).link());
		client.post(this.people.newest(iris).link(), "code", this.people.newest(iris).code());
		assertThat(client.text()).contains("Iris, how will you sign in?");
	}

}
