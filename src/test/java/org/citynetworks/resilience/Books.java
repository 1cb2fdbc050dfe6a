package org.citynetworks.resilience;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Compares what was acknowledged with what the database holds.
 */
final class Books {

	/**
	 * What must find nothing. A job is dead after 40 seconds without a sign of life; that
	 * is looked for every 20 seconds, and not while the site starts.
	 */
	private static final List<String> WRONG = Stream.concat(Stream.of(
			"""
					select subject from (
						select 'receipt/' || key as subject, 1 as receipts, 0 as entries, 0 as mails from receipt
						union all select subject, 0, 1, 0 from audit_entry where deed = '%s'
						union all select about, 0, 0, 1 from mail where kind = '%s') noted
					group by subject having (sum(receipts), sum(entries), sum(mails)) <> (1, 1, 1)"""
				.formatted(Receipts.DEED, Receipts.MAIL),
			Edits.MISSING, Edits.TWICE, Edits.OTHERWISE, Scans.WRONG,
			"""
					select task_name from scheduled_tasks where picked and last_heartbeat < now() - interval '90 seconds'"""),
			HandedIn.WRONG.stream())
		.toList();

	private static final String RECURRING = """
			select task_name from scheduled_tasks where task_instance = 'recurring' order by task_name""";

	private static final String DONE_SINCE = """
			select task_name from scheduled_tasks where last_success > '%s'""";

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private final Supplier<JdbcConnectionDetails> database;

	private final Map<Ledger, String> ledgers;

	private final List<String> recurring;

	/**
	 * Opens them when the site has planned its recurring work.
	 * @param database how to reach the database now
	 * @param ledgers each with what finds the keys that the database holds
	 */
	Books(Supplier<JdbcConnectionDetails> database, Map<Ledger, String> ledgers) throws SQLException {
		this.database = database;
		this.ledgers = ledgers;
		this.recurring = list(RECURRING);
		assertThat(this.recurring).isNotEmpty();
	}

	void assertWhole() throws SQLException, IOException {
		for (var ledger : this.ledgers.entrySet()) {
			// Before the database is asked, for writing goes on
			var acknowledged = ledger.getKey().keys();
			assertThat(acknowledged).doesNotHaveDuplicates();
			var held = new HashSet<>(list(ledger.getValue()));
			assertThat(acknowledged.stream().filter((key) -> !held.contains(key))).as("acknowledged and lost")
				.isEmpty();
		}
		for (var query : WRONG) {
			assertThat(list(query)).as(query).isEmpty();
		}
		assertThat(list(RECURRING)).isEqualTo(this.recurring);
	}

	/** Some recurring work is due every few seconds. */
	void assertJobsGoOn() throws SQLException {
		var now = list("select now()").get(0);
		await().atMost(PATIENCE).until(() -> !list(DONE_SINCE.formatted(now)).isEmpty());
	}

	private List<String> list(String query) throws SQLException {
		try (var connection = connect();
				var statement = connection.createStatement();
				var rows = statement.executeQuery(query)) {
			var found = new ArrayList<String>();
			while (rows.next()) {
				found.add(rows.getString(1));
			}
			return found;
		}
	}

	private Connection connect() throws SQLException {
		var at = this.database.get();
		return DriverManager.getConnection(at.getJdbcUrl(), at.getUsername(), at.getPassword());
	}

}
