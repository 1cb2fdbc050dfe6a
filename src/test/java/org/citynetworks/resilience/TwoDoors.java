package org.citynetworks.resilience;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.citynetworks.account.OpenSession;
import org.citynetworks.account.Way;
import org.citynetworks.signin.Client;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two instances as somebody sees them who signs in.
 */
final class TwoDoors {

	/** How often one may try for one account. */
	private static final int TRIES = 10;

	private final JdbcClient jdbc;

	private final OpenSession sessions;

	private final List<Integer> ports;

	TwoDoors(DataSource database, int first, int second) {
		this.jdbc = JdbcClient.create(database);
		this.sessions = new OpenSession(new JdbcIndexedSessionRepository(new JdbcTemplate(database),
				new TransactionTemplate(new JdbcTransactionManager(database))), Clock.systemUTC());
		this.ports = List.of(first, second);
	}

	void assertOpenAndClosedTogether() {
		assertClosedBy((person) -> this.jdbc.sql("delete from spring_session where principal_name = ?")
			.param(Long.toString(person))
			.update());
		assertClosedBy(
				(person) -> this.jdbc.sql("update person set disabled_at = now() where id = ?").param(person).update());
	}

	private void assertClosedBy(Consumer<Long> deed) {
		var person = this.jdbc.sql("""
				insert into person (email, email_key, name, language, created_at)
				values (gen_random_uuid(), gen_random_uuid(), 'Anna', 'ENGLISH', now()) returning id""")
			.query(Long.class)
			.single();
		var everywhere = this.sessions.of(person, Way.PASSKEY, true);
		var clients = this.ports.stream()
			// Of the disabled, the first that asks loses the session: each has one more
			.flatMap((port) -> Stream.of(holding(port, everywhere),
					holding(port, this.sessions.of(person, Way.PASSKEY, true))))
			.toList();
		assertThat(clients).extracting(TwoDoors::mine).containsOnly("/my");
		deed.accept(person);
		assertThat(clients).extracting(TwoDoors::mine).containsOnly("/sign-in?next=/my");
	}

	private static Client holding(int port, String session) {
		var client = new Client(port);
		client.hold("session", session);
		return client;
	}

	/** Where somebody comes to who wants to see what is theirs. */
	private static String mine(Client client) {
		client.get("/my");
		assertThat(client.status()).isEqualTo(200);
		return client.address();
	}

	void assertTriesCountedTogether() {
		var clients = this.ports.stream().map(Client::new).toList();
		clients.forEach((client) -> client.get("/sign-in"));
		for (int i = 0; i < TRIES; i++) {
			assertThat(answer(clients.get(i % 2))).contains("do not belong together");
		}
		assertThat(clients).allSatisfy((client) -> assertThat(answer(client)).contains("tried too often"));
	}

	private static String answer(Client client) {
		client.post("/sign-in", "email", "nobody@example.org", "password", "wrong");
		return client.text();
	}

}
