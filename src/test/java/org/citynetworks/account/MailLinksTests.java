package org.citynetworks.account;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import org.citynetworks.IntegrationTest;
import org.citynetworks.account.Mailbox.Letter;
import org.citynetworks.shared.Language;
import org.citynetworks.signin.People;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class MailLinksTests {

	@Autowired
	MailLinks links;

	@Autowired
	PersonRepository people;

	@Autowired
	JdbcClient jdbc;

	@BeforeEach
	@AfterEach
	void nobodyYet() {
		SecurityContextHolder.clearContext();
		People.forget(this.jdbc);
	}

	@Test
	void anInvitationSaysWhoInvitesToWhatUntilWhenAndWhatComesNext() {
		var anna = person("anna@example.org", "Anna Admin", Language.ENGLISH, Grant.everywhere(Role.ADMINISTRATOR));
		SecurityContextHolder.getContext().setAuthentication(new SignedIn(anna, true));
		var letter = send(
				person("ben@example.org", "Ben", Language.ENGLISH, Grant.everywhere(Role.EDITOR),
						Grant.on("network/iclei", Role.STEWARD), Grant.on("team/unknown", Role.TEAM_MEMBER)),
				Purpose.INVITATION);
		assertThat(letter.subject()).isEqualTo("Action needed: Your invitation to City Networks");
		assertThat(letter.text()).contains("Hello Ben,", "Anna Admin invites you", "- Editor\n",
				"- Steward of a network: ICLEI", "- Member of a participant’s team: team/unknown", " UTC. If that has",
				"you choose how you will sign in", "copy this one into it: " + letter.code());
		assertThat(letter.html()).contains("<li>Editor</li>", letter.link() + "#" + letter.code());
		assertThat(letter.text()).doesNotContainIgnoringCase("password", "person/");
	}

	@Test
	void speaksTheLanguageOfItsReader() {
		var letter = send(
				person("fanny@example.org", "Fanny", Language.FRENCH, Grant.on("network/iclei", Role.STEWARD)),
				Purpose.INVITATION);
		assertThat(letter.subject())
			.isEqualTo("Action requise\u00a0: Votre invitation dans le Répertoire des réseaux de villes");
		assertThat(letter.text()).contains("Vous êtes invité", "Responsable d’un réseau\u00a0: ICLEI",
				"vous êtes connecté");
		assertThat(letter.link()).startsWith("/fr/sign-in/link/");
	}

	@Test
	void twoUsesAtOnceAreOne() throws Exception {
		var letter = send(person("cleo@example.org", "Cleo", Language.ENGLISH), Purpose.SIGN_IN);
		assertThat(letter.subject()).isEqualTo("Your link to sign in");
		Callable<Boolean> use = () -> this.links.use(id(letter), letter.code()).isPresent();
		var threads = Executors.newFixedThreadPool(8);
		try {
			var won = threads.invokeAll(Stream.generate(() -> use).limit(8).toList());
			var wins = 0;
			for (var one : won) {
				wins += one.get() ? 1 : 0;
			}
			assertThat(wins).isOne();
		}
		finally {
			threads.shutdownNow();
		}
	}

	@Test
	void oneUseClosesTheOthersOfTheSamePersonAlone() {
		var dora = person("dora@example.org", "Dora", Language.ENGLISH);
		var first = send(dora, Purpose.SIGN_IN);
		var second = send(dora, Purpose.SIGN_IN);
		var other = send(person("emil@example.org", "Emil", Language.ENGLISH), Purpose.SIGN_IN);
		assertThat(this.links.use(id(first), other.code())).isEmpty();
		assertThat(this.links.use(id(second), second.code().toLowerCase())).get()
			.extracting(MailLinks.Used::person)
			.isEqualTo(dora.id());
		assertThat(this.links.use(id(first), first.code())).isEmpty();
		assertThat(this.links.use(id(other), other.code())).isPresent();
	}

	private Letter send(Person person, Purpose purpose) {
		this.links.send(person, purpose);
		return new Mailbox(this.jdbc, person.email()).newest();
	}

	private Person person(String email, String name, Language language, Grant... grants) {
		var person = new Person(email, name, language, Instant.EPOCH);
		person.grant(Set.of(grants));
		return this.people.save(person);
	}

	private static UUID id(Letter letter) {
		return UUID.fromString(letter.link().replaceFirst(".*/", ""));
	}

}
