package org.citynetworks.provider;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.citynetworks.IntegrationTest;
import org.citynetworks.account.Grant;
import org.citynetworks.account.Person;
import org.citynetworks.account.PersonRepository;
import org.citynetworks.account.Role;
import org.citynetworks.shared.Language;
import org.citynetworks.signin.Client;
import org.citynetworks.signin.People;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Signing in through an organisation that is played here, and through one that is not
 * there.
 */
@IntegrationTest
class ProviderTests {

	private static final MockOAuth2Server ORGANISATION = new MockOAuth2Server();

	@Autowired
	PersonRepository people;

	@Autowired
	JdbcClient jdbc;

	@LocalServerPort
	int port;

	@DynamicPropertySource
	static void settings(DynamicPropertyRegistry registry) {
		ORGANISATION.start();
		var client = "spring.security.oauth2.client.";
		registry.add(client + "provider.ours.issuer-uri", () -> ORGANISATION.issuerUrl("ours").toString());
		registry.add(client + "registration.ours.client-id", () -> "city-networks");
		registry.add(client + "registration.ours.client-secret", () -> "secret");
		registry.add(client + "registration.ours.client-name", () -> "Example Organisation");
		registry.add(client + "provider.gone.issuer-uri", () -> "http://localhost:1/gone");
		registry.add(client + "registration.gone.client-id", () -> "city-networks");
	}

	@AfterAll
	static void close() {
		ORGANISATION.shutdown();
	}

	@BeforeEach
	@AfterEach
	void nobodyYet() {
		People.forget(this.jdbc);
	}

	@Test
	void somebodyInvitedIsFoundByAVerifiedAddressOnceAndByTheirNameThereLater() {
		invite("anna@example.org");
		var anna = new Client(this.port);
		anna.get("/sign-in");
		assertThat(anna.text()).contains("Sign in with Example Organisation");
		saysOf("a-1", Map.of("email", "Anna@example.org", "email_verified", true));
		anna.get("/sign-in/provider/ours?next=/my/security");
		assertThat(anna.address()).isEqualTo("/my/security");
		assertThat(anna.text()).contains("through your organisation");

		var elsewhere = new Client(this.port);
		saysOf("a-1", Map.of("email", "married@example.org", "email_verified", true));
		elsewhere.get("/fr/sign-in/provider/ours?next=/my/security");
		assertThat(elsewhere.address()).isEqualTo("/fr/my/security");
		assertThat(deeds("signin.provider-linked")).isOne();
	}

	@Test
	void whoeverHasSignedInShowsAgainWhoTheyAre() {
		invite("anna@example.org");
		var anna = new Client(this.port);
		saysOf("a-1", Map.of("email", "anna@example.org", "email_verified", true));
		anna.get("/sign-in/provider/ours");
		anna.get("/sign-in/again?next=/my/security");
		assertThat(anna.text()).contains("/sign-in/provider/ours?next=/my/security");
		for (var name : List.of("somebody-else", "a-1")) {
			anna.get("/sign-in/provider/ours?next=/my/security");
			assertThat(anna.address()).startsWith(ORGANISATION.baseUrl().toString()).contains("prompt=login");
			anna.post(anna.address(), "username", name);
			assertThat(anna.address())
				.isEqualTo(name.equals("a-1") ? "/my/security" : "/sign-in/provider?problem=UNKNOWN");
		}
		assertThat(deeds("account.confirmed")).isOne();
	}

	@Test
	void whoeverIsNotInvitedIsToldSoAndGetsNoAccount() {
		saysOf("b-1", Map.of("email", "bob@example.org", "email_verified", true));
		assertStaysOutside("this site does not");
		assertThat(this.people.findAllByOrderByNameAscIdAsc()).isEmpty();
	}

	@Test
	void anAddressThatIsNotVerifiedOpensNothing() {
		invite("anna@example.org");
		saysOf("c-1", Map.of("email", "anna@example.org"));
		assertStaysOutside("this site does not");
	}

	@Test
	void whoeverGetsSomebodysOldAddressDoesNotGetTheirAccount() {
		invite("anna@example.org");
		saysOf("a-1", Map.of("email", "anna@example.org", "email_verified", true));
		new Client(this.port).get("/sign-in/provider/ours");
		saysOf("a-2", Map.of("email", "anna@example.org", "email_verified", true));
		assertStaysOutside("this site does not");
	}

	@Test
	void whoeverIsDisabledStaysOutside() {
		invite("anna@example.org");
		saysOf("a-1", Map.of("email", "anna@example.org", "email_verified", true));
		new Client(this.port).get("/sign-in/provider/ours");
		this.jdbc.sql("update person set disabled_at = now()").update();
		saysOf("a-1", Map.of("email", "anna@example.org", "email_verified", true));
		assertStaysOutside("this site does not");
	}

	@Test
	void anAnswerToNothingIsRefused() throws Exception {
		var stranger = new Client(this.port);
		stranger.get("/fr/sign-in/provider/ours/answer?code=1&state=2");
		assertThat(stranger.address()).startsWith("/fr/sign-in/provider?problem=");
		assertThat(stranger.text()).contains("dans un autre navigateur");

		var http = HttpClient.newHttpClient();
		var sent = http.send(request("/sign-in/provider/ours").build(), BodyHandlers.discarding());
		assertThat(sent.headers().firstValue("Location")).get()
			.asString()
			.contains("state=", "nonce=", "code_challenge_method=S256",
					"redirect_uri=http://localhost:" + this.port + "/sign-in/provider/ours/answer");
		var session = sent.headers().firstValue("Set-Cookie").orElseThrow().replaceAll(";.*", "");
		var answer = http.send(
				request("/sign-in/provider/ours/answer?code=1&state=another").header("Cookie", session).build(),
				BodyHandlers.discarding());
		assertThat(answer.headers().firstValue("Location")).hasValue("/sign-in/provider?problem=REFUSED");
	}

	@Test
	void aProviderThatIsAwayKeepsNobodyFromTheOtherWays() {
		var anna = new Client(this.port);
		anna.get("/sign-in");
		assertThat(anna.text()).contains("Sign in with gone", "With your password");
		anna.get("/sign-in/provider/gone");
		assertThat(anna.text()).contains("does not answer", "Sign in another way");
		anna.get("/sign-in/provider/nobody");
		assertThat(anna.status()).isEqualTo(404);
	}

	private void invite(String email) {
		var person = new Person(email, "Anna", Language.ENGLISH, Instant.EPOCH);
		person.grant(Set.of(Grant.everywhere(Role.EDITOR)));
		this.people.save(person);
	}

	private int deeds(String deed) {
		return this.jdbc.sql("""
				select count(*) from audit_entry where deed = :deed and subject = (select 'person/' || id from person)
				""").param("deed", deed).query(Integer.class).single();
	}

	private static void saysOf(String subject, Map<String, Object> claims) {
		ORGANISATION
			.enqueueCallback(new DefaultOAuth2TokenCallback("ours", subject, "JWT", List.of("city-networks"), claims));
	}

	private void assertStaysOutside(String words) {
		var somebody = new Client(this.port);
		somebody.get("/sign-in/provider/ours?next=/my/security");
		assertThat(somebody.address()).isEqualTo("/sign-in/provider?problem=UNKNOWN");
		assertThat(somebody.text()).contains(words);
		somebody.get("/my/security");
		assertThat(somebody.address()).startsWith("/sign-in?");
	}

	private HttpRequest.Builder request(String address) {
		return HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + address));
	}

}
