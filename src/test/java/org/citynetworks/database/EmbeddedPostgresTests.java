package org.citynetworks.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import javax.sql.DataSource;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.bootstrap.BootstrapRegistry.InstanceSupplier;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EmbeddedPostgresTests {

	@TempDir
	private static Path temp;

	private static EmbeddedPostgres postgres;

	@BeforeAll
	static void start() {
		postgres = EmbeddedPostgres.begin(TestDirectories.withPrograms(temp.resolve("with a space")),
				SiteDatabase.OWNER);
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
			ask(connection, "create table line (number integer); select 1");
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
	void listensToThisMachineOnlyAndKnowsNobodyWithoutAPassword() throws Exception {
		assertThat(ask("show listen_addresses")).isEqualTo("127.0.0.1");
		// Its fifth line names the directory of the socket, if there is one.
		assertThat(Files.readAllLines(temp.resolve("with a space/database/postmaster.pid")).get(4)).isEmpty();
		assertThatExceptionOfType(SQLException.class)
			.isThrownBy(() -> DriverManager.getConnection(postgres.getJdbcUrl(), "postgres", ""))
			.withMessageContaining("password");
		assertThatExceptionOfType(SQLException.class)
			.isThrownBy(() -> DriverManager.getConnection(postgres.getJdbcUrl(), postgres.getUsername(), "guess"))
			.withMessageContaining("password authentication failed");
	}

	@Test
	void givesTheSiteItsOwnDatabaseAndNoPowerOverTheServer() throws SQLException {
		assertThat(ask("select bool_or(rolsuper or rolcreaterole or rolcreatedb or rolreplication) "
				+ "from pg_roles where rolname like 'citynetworks%'"))
			.isEqualTo("f");
		assertThat(ask("select pg_get_userbyid(datdba) from pg_database where datname = current_database()"))
			.isEqualTo("citynetworks");
	}

	@Test
	void letsTheSiteReadAndWriteRowsAndNothingElse() throws SQLException {
		ask("create table kept (number integer generated always as identity, name text); select 1");
		try (Connection site = connectAs(SiteDatabase.SITE)) {
			assertThat(ask(site, "insert into kept (name) values ('a'); update kept set name = 'b'; "
					+ "create temporary table passing (number integer); " + "listen somebody; notify somebody; "
					+ "do 'begin perform pg_advisory_lock(1); end'; " + "delete from kept returning number::text"))
				.isEqualTo("1");
			for (String forbidden : List.of("truncate kept", "create table own (number integer)",
					"alter table kept add other text", "drop table kept", "create schema own",
					"alter table kept disable trigger user", "set session_replication_role = replica")) {
				assertThatExceptionOfType(SQLException.class).as(forbidden)
					.isThrownBy(() -> ask(site, forbidden + "; select 1"))
					.withMessageContainingAll("ERROR")
					.satisfies((ex) -> assertThat(ex.getSQLState()).isEqualTo("42501"));
			}
		}
	}

	private static Connection connectAs(String role) throws SQLException {
		return DriverManager.getConnection(postgres.getJdbcUrl(), role, postgres.passwordOf(role));
	}

	@Test
	void sortsTheSameOnEachPlatform() throws SQLException {
		assertThat(ask("select datlocprovider::text || ' ' || datlocale || ' ' || pg_encoding_to_char(encoding) "
				+ "from pg_database where datname = current_database()"))
			.isEqualTo("b C.UTF-8 UTF8");
	}

	@Test
	void anotherProcessOfTheSameUserMayWorkBesideTheSite() throws SQLException {
		assertThatExceptionOfType(DirectoryInUse.class).isThrownBy(() -> run(DatabaseAccess.ALONE).close());
		assertThat(ask("select 'It has started'")).isNotEmpty();
		try (ConfigurableApplicationContext beside = run(DatabaseAccess.BESIDE_THE_SITE);
				Connection connection = beside.getBean(DataSource.class).getConnection()) {
			ask(connection, "create table made_beside (number integer); select 1");
			assertThat(ask(connection, "select current_user")).isEqualTo("citynetworks");
		}
		assertThat(ask("select tableowner from pg_tables where tablename = 'made_beside'")).isEqualTo("citynetworks");
	}

	private static ConfigurableApplicationContext run(DatabaseAccess access) {
		return new SpringApplicationBuilder(DurabilityCheckTests.Site.class).web(WebApplicationType.NONE)
			.addBootstrapRegistryInitializer(
					(registry) -> registry.register(DatabaseAccess.class, InstanceSupplier.of(access)))
			.run("--spring.datasource.url=", "--citynetworks.data-dir=" + postgres.location());
	}

	@Test
	void saysThatTheSiteBesideWhichItShouldWorkIsStarting() throws IOException {
		Path data = Files.createDirectory(temp.resolve("starting"));
		assertThatExceptionOfType(DatabaseFailure.class).isThrownBy(() -> RunningPostgres.in(data))
			.withMessageContaining("only starting or stopping");
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
