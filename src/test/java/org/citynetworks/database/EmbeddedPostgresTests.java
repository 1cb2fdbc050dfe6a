package org.citynetworks.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * One server that lives through all of the tests but the first start of another one.
 */
class EmbeddedPostgresTests {

	@TempDir
	private static Path temp;

	private static EmbeddedPostgres postgres;

	@BeforeAll
	static void start() {
		postgres = EmbeddedPostgres.begin(TestDirectories.withPrograms(temp.resolve("with a space")));
	}

	@AfterAll
	static void stop() {
		postgres.close();
	}

	@Test
	void keepsWhatItConfirms() throws SQLException {
		assertThat(List.of(ask("show fsync"), ask("show synchronous_commit"), ask("show full_page_writes"),
				ask("show data_checksums")))
			.containsOnly("on");
	}

	@Test
	void flushesAtEachCommit() throws SQLException {
		try (Connection connection = EmbeddedTestPostgres.connect(postgres)) {
			ask(connection, "create temporary table nothing (); create table line (number integer); select 1");
			long before = flushes(connection);
			for (int i = 0; i < 20; i++) {
				ask(connection, "insert into line values (1) returning number");
			}
			assertThat(flushes(connection) - before).isGreaterThanOrEqualTo(20);
		}
	}

	private static long flushes(Connection connection) throws SQLException {
		ask(connection, "select pg_stat_force_next_flush()::text");
		return Long.parseLong(ask(connection, "select sum(fsyncs) from pg_stat_io where object = 'wal'"));
	}

	@Test
	void listensToThisMachineOnlyAndAsksForAPassword() throws SQLException {
		assertThat(ask("show listen_addresses")).isEqualTo("127.0.0.1");
		assertThat(ask("show unix_socket_directories")).isEmpty();
		assertThat(ask("select string_agg(distinct auth_method, ' ') from pg_hba_file_rules_test"))
			.isEqualTo("scram-sha-256");
	}

	@Test
	void sortsTheSameOnEachPlatform() throws SQLException {
		assertThat(ask("select datlocprovider || ' ' || datlocale || ' ' || pg_encoding_to_char(encoding) "
				+ "from pg_database where datname = current_database()"))
			.isEqualTo("b C.UTF-8 UTF8");
		assertThat(ask("show timezone_test")).isEqualTo("UTC");
	}

	private static String ask(String query) throws SQLException {
		try (Connection connection = EmbeddedTestPostgres.connect(postgres)) {
			return ask(connection, query);
		}
	}

	private static String ask(Connection connection, String query) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			boolean rows = statement.execute(query);
			while (!rows) {
				rows = statement.getMoreResults();
			}
			try (ResultSet result = statement.getResultSet()) {
				result.next();
				return result.getString(1);
			}
		}
	}

}
