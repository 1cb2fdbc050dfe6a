package org.citynetworks.resilience;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.citynetworks.TestDatabase;
import org.citynetworks.database.SiteProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

/**
 * Two instances on one PostgreSQL, by settings alone: both start at once on an empty
 * database, what changes on one is seen on the other, who is signed in is so on both and
 * has no more tries than on one, what is sent to both at once is taken in once, and
 * behind a balancer nobody notices that one is killed.
 */
class TwoInstancesTests {

	private static final int CHANGES = 100;

	private static final int READS = 300;

	private static final Duration PATIENCE = Duration.ofMinutes(1);

	@TempDir
	private Path temp;

	private final HttpClient client = HttpClient.newHttpClient();

	private String url;

	@Test
	void holdTogetherAndOneGoesOnWhenTheOtherIsKilled() throws Exception {
		requireBalancer();
		this.url = TestDatabase.beside("_two");
		// Both before either has said that it runs
		try (var first = start(); var second = start()) {
			var addresses = List.of(address(first), address(second));
			assertMigratedOnce();
			assertSeenOnTheOther(addresses);
			var doors = new TwoDoors(TestDatabase.asOwner(this.url), first.port(), second.port());
			doors.assertOpenAndClosedTogether();
			doors.assertTriesCountedTogether();
			var counters = new TwoCounters(TestDatabase.asOwner(this.url), addresses);
			counters.assertSentOnce();
			counters.assertBegunOnce();
			try (var ledger = Ledger.open(this.temp.resolve("ledger"));
					var balancer = Balancer.start(this.temp, List.of(first.port(), second.port()))) {
				var books = new Books(this::database, Map.of(ledger, Receipts.KEYS));
				killUnderLoad(first, balancer, ledger);
				books.assertJobsGoOn();
				books.assertWhole();
			}
		}
	}

	private void killUnderLoad(SiteProcess victim, Balancer balancer, Ledger ledger) {
		try (var readers = new Readers(4, balancer.address()).begin();
				var clients = new Clients(2, ReceiptWriter::new, balancer::address, ledger).begin()) {
			awaitMore(readers, ledger);
			victim.kill();
			awaitMore(readers, ledger);
			System.out.printf("%d pages read and %d receipts acknowledged around the kill, %d sent again%n",
					readers.number(), ledger.size(), clients.refused());
			assertThat(readers.complaints()).isEmpty();
		}
	}

	private static void awaitMore(Readers readers, Ledger ledger) {
		var read = readers.number() + READS;
		var written = ledger.size() + 20;
		await().atMost(PATIENCE).until(() -> readers.number() > read && ledger.size() > written);
	}

	private SiteProcess start() throws IOException {
		return SiteProcess.start(ReceiptSite.class, this.temp.resolve("unused"), "--server.port=0",
				"--spring.datasource.url=" + this.url, "--spring.datasource.username=" + database().getUsername(),
				"--spring.datasource.password=" + database().getPassword(),
				"--spring.datasource.hikari.maximum-pool-size=4",
				"--spring.flyway.locations=classpath:db/migration,classpath:resilience");
	}

	private static String address(SiteProcess site) {
		return "http://127.0.0.1:" + site.port();
	}

	private void assertMigratedOnce() throws Exception {
		try (var connection = DriverManager.getConnection(this.url, database().getUsername(), database().getPassword());
				var rows = connection.createStatement().executeQuery("""
						select count(*), count(distinct version), bool_and(success) from flyway_schema_history
						where version is not null""")) {
			assertThat(rows.next()).isTrue();
			assertThat(rows.getInt(1)).isPositive().isEqualTo(rows.getInt(2));
			assertThat(rows.getBoolean(3)).isTrue();
		}
	}

	/**
	 * An instance that hears of changes shows them in milliseconds; one that only reads
	 * the version again now and then takes 2.5 seconds on average. The bounds lie
	 * between: tight ones would fail on a busy machine.
	 */
	private void assertSeenOnTheOther(List<String> addresses) throws Exception {
		var writer = new ReceiptWriter();
		var delays = new Durations();
		for (int i = 0; i < CHANGES; i++) {
			var here = addresses.get(i % 2);
			var there = addresses.get((i + 1) % 2);
			assertThat(writer.write(here, UUID.randomUUID().toString())).isTrue();
			var acknowledged = System.nanoTime();
			assertThat(count(here)).as("on the instance that took it in").isEqualTo(i + 1);
			while (count(there) < i + 1) {
				assertThat(System.nanoTime() - acknowledged).isLessThan(PATIENCE.toNanos());
			}
			delays.add(System.nanoTime() - acknowledged);
		}
		System.out.printf("A change on one instance is seen on the other: %s%n", delays);
		assertThat(delays.millis(0.5)).isLessThan(1000);
		assertThat(delays.millis(0.99)).isLessThan(5000);
	}

	private long count(String site) throws IOException, InterruptedException {
		var page = HttpRequest.newBuilder(URI.create(site + "/resilience/receipts")).build();
		return Long.parseLong(this.client.send(page, BodyHandlers.ofString()).body());
	}

	private JdbcConnectionDetails database() {
		return TestDatabase.at(this.url);
	}

	private static void requireBalancer() {
		if (Balancer.program().isEmpty()) {
			assertThat(System.getProperty("balancer")).as("nginx is missing").isNotEqualTo("required");
			System.out.printf("%n*** SKIPPED: TwoInstancesTests needs nginx. ***%n%n");
		}
		assumeThat(Balancer.program()).isPresent();
	}

}
