package org.citynetworks.resilience;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.sql.DataSource;

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
 * while people write, edit, apply, review and answer: what was acknowledged is there,
 * once and whole, with all that comes with it, and jobs go on. Eight kills and three
 * stops, unless {@code -Dkill.count} says otherwise; {@code -Dkill.seed} repeats the
 * order of a run.
 */
@EnabledOnOs(OS.LINUX)
class KillTests {

	private static final int COUNT = Integer.getInteger("kill.count", 8);

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
				var handedIn = Ledger.open(this.temp.resolve("handed-in"));
				var accepted = Ledger.open(this.temp.resolve("accepted"));
				var sheets = Ledger.open(this.temp.resolve("sheets"));
				var victim = new Victim(data, this.random)) {
			var books = new Books(() -> EmbeddedTestPostgres.of(data), Map.of(ledger, Receipts.KEYS, edits,
					Edits.PUBLISHED, handedIn, HandedIn.KEYS, accepted, HandedIn.ACCEPTED, sheets, Scans.SAVED));
			var drafts = new Drafts(() -> database(data));
			drafts.begin(victim.address());
			var scans = new Scans(() -> database(data));
			scans.begin();
			var forReview = new ConcurrentLinkedQueue<String>();
			var reviewer = HandedIn.reviewer(database(data));
			try (var clients = new Clients(CLIENTS, ReceiptWriter::new, victim::address, ledger).begin();
					var editors = new Clients(2, editors(data), victim::address, edits).begin();
					var applicants = new Clients(2, () -> new ApplyWriter(drafts, forReview), victim::address, handedIn)
						.begin();
					var assessors = new Clients(2, () -> new SheetWriter(scans), victim::address, sheets).begin();
					var reviewers = new Clients(2, () -> new ReviewWriter(reviewer, forReview), victim::address,
							accepted)
						.begin()) {
				for (var fault : Fault.some(COUNT, this.random)) {
					TimeUnit.MILLISECONDS.sleep(this.random.nextInt(LONGEST_PEACE_MILLIS));
					happens(fault, victim, ledger);
					awaitMore(edits, handedIn, sheets);
					books.assertWhole();
				}
				awaitMore(accepted);
				say("receipts", ledger, clients);
				say("published edits", edits, editors);
				say("applications handed in", handedIn, applicants);
				say("applications accepted", accepted, reviewers);
				say("sheets saved", sheets, assessors);
			}
			books.assertJobsGoOn();
			books.assertWhole();
		}
		this.recoveries.forEach((fault, times) -> System.out.printf("%s: %s%n", fault, times));
	}

	private static void say(String what, Ledger ledger, Clients clients) {
		System.out.printf("%d %s acknowledged, %d times sent again%n", ledger.size(), what, clients.refused());
	}

	/** Two who edit the same entry at once, each a field of their own. */
	private static Supplier<Writer> editors(Path data) {
		var session = Edits.begin(database(data));
		var fields = List.of("name", "supplied_text").iterator();
		return () -> new EditWriter(fields.next(), session);
	}

	private static DataSource database(Path data) {
		var at = EmbeddedTestPostgres.of(data);
		return new DriverManagerDataSource(at.getJdbcUrl(), at.getUsername(), at.getPassword());
	}

	private static void awaitMore(Ledger... ledgers) {
		var before = Stream.of(ledgers).map(Ledger::size).toList();
		await().atMost(PATIENCE)
			.pollInterval(Duration.ofMillis(5))
			.until(() -> IntStream.range(0, ledgers.length).allMatch((i) -> ledgers[i].size() > before.get(i)));
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
