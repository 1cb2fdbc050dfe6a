package org.citynetworks.resilience;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.citynetworks.database.EmbeddedTestPostgres;
import org.citynetworks.database.TestDirectories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.awaitility.Awaitility.await;

/**
 * Kills and stops the site, its PostgreSQL and parts of it at instants that nobody chose,
 * while people write and edit: what was acknowledged is there, once, with an entry in the
 * audit log and a mail, or as a revision of its entry, and jobs go on. Twenty-five kills
 * and a few stops, unless {@code -Dkill.count} says otherwise; {@code -Dkill.seed}
 * repeats the order of a run.
 */
@EnabledOnOs(OS.LINUX)
class KillTests {

	private static final int COUNT = Integer.getInteger("kill.count", 12);

	private static final long SEED = Long.getLong("kill.seed", System.nanoTime());

	private static final int CLIENTS = 4;

	private static final int LONGEST_PEACE_MILLIS = 100;

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	@TempDir
	private Path temp;

	private final Random random = new Random(SEED);

	private final Map<Fault, Durations> recoveries = new EnumMap<>(Fault.class);

	@Test
	void whatWasAcknowledgedIsThereOnceWhateverIsKilled() throws Exception {
		System.out.printf("%d kills with -Dkill.seed=%d%n", COUNT, SEED);
		var data = TestDirectories.withPrograms(this.temp.resolve("data")).toRealPath();
		try (var ledger = Ledger.open(this.temp.resolve("ledger"));
				var edits = Ledger.open(this.temp.resolve("edits"));
				var victim = new Victim(data, this.random)) {
			var books = new Books(() -> EmbeddedTestPostgres.of(data), ledger, edits);
			try (var clients = new Clients(CLIENTS, ReceiptWriter::new, victim::address, ledger).begin();
					var editors = new Clients(2, editors(data), victim::address, edits).begin()) {
				for (var fault : Fault.some(COUNT, this.random)) {
					TimeUnit.MILLISECONDS.sleep(this.random.nextInt(LONGEST_PEACE_MILLIS));
					happens(fault, victim, ledger);
					awaitMore(edits);
					books.assertWhole();
				}
				System.out.printf(
						"%d receipts acknowledged, %d times sent again; %d edits published, %d times sent again%n",
						ledger.size(), clients.refused(), edits.size(), editors.refused());
			}
			books.assertJobsGoOn();
			books.assertWhole();
		}
		this.recoveries.forEach((fault, times) -> System.out.printf("%s: %s%n", fault, times));
	}

	/** Two who edit the same entry at once, each a field of their own. */
	private static Supplier<Writer> editors(Path data) {
		var at = EmbeddedTestPostgres.of(data);
		var session = Edits.begin(new DriverManagerDataSource(at.getJdbcUrl(), at.getUsername(), at.getPassword()));
		var fields = List.of("name", "supplied_text").iterator();
		return () -> new EditWriter(fields.next(), session);
	}

	private static void awaitMore(Ledger edits) {
		var before = edits.size();
		await().atMost(PATIENCE).pollInterval(Duration.ofMillis(5)).until(() -> edits.size() > before);
	}

	/** Nobody starts anything again by hand: the site has to find back by itself. */
	private void happens(Fault fault, Victim victim, Ledger ledger) throws Exception {
		var begun = System.nanoTime();
		victim.suffer(fault);
		// Each client may have had one answer under way
		var before = ledger.size() + CLIENTS;
		await().alias(fault + " with -Dkill.seed=" + SEED)
			.atMost(PATIENCE)
			.pollInterval(Duration.ofMillis(5))
			.until(() -> ledger.size() > before);
		this.recoveries.computeIfAbsent(fault, (key) -> new Durations()).add(System.nanoTime() - begun);
	}

}
