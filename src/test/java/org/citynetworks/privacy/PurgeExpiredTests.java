package org.citynetworks.privacy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import org.citynetworks.RepositoryTest;
import org.citynetworks.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

/**
 * In a transaction of the owner of the tables, who alone may make one to purge.
 */
@RepositoryTest
class PurgeExpiredTests {

	private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

	private Connection connection;

	private JdbcClient jdbc;

	@BeforeEach
	void begin() throws SQLException {
		this.connection = TestDatabase.asOwner(System.getProperty("spring.datasource.url")).getConnection();
		this.connection.setAutoCommit(false);
		this.jdbc = JdbcClient.create(new SingleConnectionDataSource(this.connection, true));
	}

	@AfterEach
	void rollBack() throws SQLException {
		this.connection.rollback();
		this.connection.close();
	}

	@Test
	void deletesWhatHasBeenKeptForItsTimeAndNothingElse() {
		execute("create table trial_letter (id integer, answered_at timestamptz)");
		execute("insert into retention (relation, counted_from, kept) values ('trial_letter', 'answered_at', '30 days')");
		execute("insert into trial_letter select n, '2026-10-01Z'::timestamptz + n * interval '1 day' from generate_series(1, 40) n");
		execute("insert into trial_letter values (99, null)");
		purge(NOW);
		assertThat(letters()).hasSize(19).startsWith(23).contains(40, 99);
		purge(NOW.plusSeconds(5 * 24 * 60 * 60));
		assertThat(letters()).hasSize(14).startsWith(28);
		purge(Instant.parse("2030-01-01T00:00:00Z"));
		assertThat(letters()).containsExactly(99);
		assertThat(this.jdbc.sql("""
				select details ->> 'rows' from audit_entry
				where deed = 'privacy.forgot' and subject = 'table/trial_letter' order by id
				""").query(String.class).list()).containsExactly("10", "10", "2", "5", "10", "3");
	}

	@Test
	void anEntryOfTheAuditLogGoesByTheClockOfTheDatabaseAlone() {
		execute("""
				insert into audit_entry (at, deed, subject, details)
				select now() - n * interval '1 month', 'test.purged', 'month/' || n, '{}' from generate_series(0, 30) n
				""");
		purge(Instant.parse("2099-01-01T00:00:00Z"));
		assertThat(this.jdbc.sql("select count(*) from audit_entry where deed = 'test.purged'")
			.query(Integer.class)
			.single()).isEqualTo(25);
		assertThat(this.jdbc.sql("select count(*) from audit_entry where subject = 'table/audit_entry'")
			.query(Integer.class)
			.single()).isEqualTo(1);
	}

	@Test
	void nothingGoesThatNoRowOfRetentionNames() {
		assertThatException()
			.isThrownBy(() -> this.jdbc.sql("select forget_expired('network', 'founded', now(), 1)")
				.query(Integer.class)
				.single())
			.withStackTraceContaining("no rows");
	}

	@Test
	void aTableOfTheCallersDoesNotStandInForOurs() {
		execute("create temporary table retention (relation text, counted_from text, kept interval)");
		execute("insert into retention values ('audit_entry', 'at', '0 days')");
		execute("insert into audit_entry (at, deed, subject, details) values (now() - interval '1 day', 'test.kept', 'a', '{}')");
		this.jdbc.sql("select forget_expired('audit_entry', 'at', now(), 1000)").query(Integer.class).single();
		assertThat(this.jdbc.sql("select details from audit_entry where deed = 'test.kept'").query().listOfRows())
			.hasSize(1);
	}

	@Test
	void theTimesAreToldInTheLargestUnitThatSaysThemInFull() {
		execute("delete from retention");
		execute("""
				insert into retention (relation, counted_from, kept)
				values ('a', 'at', '24 months'), ('b', 'at', '18 months'), ('c', 'at', '30 days')
				""");
		assertThat(new RetentionTimes(this.jdbc).all()).extracting((time) -> Map.entry(time.amount(), time.unit()))
			.containsExactly(Map.entry(2L, "years"), Map.entry(18L, "months"), Map.entry(30L, "days"));
	}

	private void purge(Instant now) {
		new PurgeExpired(new RetentionTimes(this.jdbc), this.jdbc, Clock.fixed(now, ZoneOffset.UTC)).run(10);
	}

	private List<Integer> letters() {
		return this.jdbc.sql("select id from trial_letter order by id").query(Integer.class).list();
	}

	private void execute(String sql) {
		this.jdbc.sql(sql).update();
	}

}
