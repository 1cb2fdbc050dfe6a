package org.citynetworks.resilience;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Compares what was acknowledged with what the database holds.
 */
final class Books {

	/**
	 * What must find nothing: a deed is noted once for each receipt, and for nothing
	 * else.
	 */
	private static final List<String> WRONG = List.of("""
			select r.key from receipt r left join receipt_deed d on d.receipt = r.key
			group by r.key having count(d.receipt) <> 1""",
			"select d.receipt from receipt_deed d left join receipt r on r.key = d.receipt where r.key is null");

	private Books() {
	}

	static void assertWhole(JdbcConnectionDetails database, Ledger ledger) throws SQLException, IOException {
		// Before the database is asked, for writing goes on
		var acknowledged = ledger.keys();
		try (var connection = DriverManager.getConnection(database.getJdbcUrl(), database.getUsername(),
				database.getPassword())) {
			assertThat(acknowledged).doesNotHaveDuplicates();
			var held = new HashSet<>(list(connection, "select key from receipt"));
			assertThat(acknowledged.stream().filter((key) -> !held.contains(key))).as("acknowledged and lost")
				.isEmpty();
			for (var query : WRONG) {
				assertThat(list(connection, query)).as(query).isEmpty();
			}
		}
	}

	private static List<String> list(Connection connection, String query) throws SQLException {
		var found = new ArrayList<String>();
		try (var statement = connection.createStatement(); var rows = statement.executeQuery(query)) {
			while (rows.next()) {
				found.add(rows.getString(1));
			}
		}
		return found;
	}

}
