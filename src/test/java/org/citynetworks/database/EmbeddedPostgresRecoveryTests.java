package org.citynetworks.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

class EmbeddedPostgresRecoveryTests {

	@TempDir
	private Path temp;

	private Path data;

	@BeforeEach
	void putTheProgramsThere() throws IOException {
		this.data = TestDirectories.withPrograms(this.temp.resolve("data")).toRealPath();
	}

	@Test
	void startsOverDataThatAnotherRunLeft() throws Exception {
		try (EmbeddedPostgres postgres = EmbeddedPostgres.begin(this.data, SiteDatabase.OWNER)) {
			writeALine(postgres);
		}
		try (EmbeddedPostgres postgres = EmbeddedPostgres.begin(this.data, SiteDatabase.OWNER)) {
			assertThat(lines(postgres)).isEqualTo(1);
		}
		assertThat(this.data.resolve("database/postmaster.pid")).doesNotExist();
	}

	/** Before there was a role for the site, it ran as the owner of the tables. */
	@Test
	void takesOverADirectoryInWhichOneRoleOwnedAllAndRanTheSite() throws Exception {
		try (EmbeddedPostgres postgres = EmbeddedPostgres.begin(this.data, SiteDatabase.OWNER)) {
			writeALine(postgres);
			String superuser = Files.readString(this.data.resolve("password")).strip();
			try (Connection connection = DriverManager.getConnection(postgres.getJdbcUrl(), "postgres", superuser);
					Statement statement = connection.createStatement()) {
				statement.execute("drop owned by citynetworks_site; drop role citynetworks_site");
			}
		}
		try (EmbeddedPostgres postgres = EmbeddedPostgres.begin(this.data, SiteDatabase.SITE);
				Connection connection = EmbeddedTestPostgres.connect(postgres);
				Statement statement = connection.createStatement()) {
			assertThat(lines(connection)).isEqualTo(1);
			statement.execute("insert into line values (2)");
			assertThatExceptionOfType(SQLException.class).isThrownBy(() -> statement.execute("drop table line"))
				.withMessageContaining("must be owner");
		}
	}

	@Test
	void startsAServerAgainThatWasKilledAndThePoolRecovers() throws Exception {
		try (EmbeddedPostgres postgres = EmbeddedPostgres.begin(this.data, SiteDatabase.OWNER);
				HikariDataSource pool = poolOf(postgres)) {
			writeALine(postgres);
			try (Connection connection = pool.getConnection()) {
				assertThat(lines(connection)).isEqualTo(1);
			}
			ProcessHandle killed = server();
			killed.destroyForcibly();
			await().atMost(Duration.ofMinutes(1)).ignoreExceptions().untilAsserted(() -> {
				assertThat(server().pid()).isNotEqualTo(killed.pid());
				try (Connection connection = pool.getConnection()) {
					assertThat(lines(connection)).isEqualTo(1);
				}
			});
		}
	}

	private static HikariDataSource poolOf(EmbeddedPostgres postgres) {
		HikariDataSource pool = new HikariDataSource();
		pool.setJdbcUrl(postgres.getJdbcUrl());
		pool.setUsername(postgres.getUsername());
		pool.setPassword(postgres.getPassword());
		pool.setMaximumPoolSize(2);
		pool.setConnectionTimeout(2000);
		return pool;
	}

	@Test
	@EnabledOnOs({ OS.LINUX, OS.MAC })
	void leavesAProcessAloneThatGotTheIdOfADeadServer() throws Exception {
		Path pidFile = this.data.resolve("database/postmaster.pid");
		List<String> lines;
		try (EmbeddedPostgres postgres = EmbeddedPostgres.begin(this.data, SiteDatabase.OWNER)) {
			writeALine(postgres);
			lines = Files.readAllLines(pidFile);
		}
		Process stranger = new ProcessBuilder("sleep", "600").start();
		try {
			lines.set(0, Long.toString(stranger.pid()));
			Files.write(pidFile, lines);
			try (EmbeddedPostgres postgres = EmbeddedPostgres.begin(this.data, SiteDatabase.OWNER)) {
				assertThat(lines(postgres)).isEqualTo(1);
			}
			assertThat(stranger.isAlive()).isTrue();
		}
		finally {
			stranger.destroyForcibly();
		}
	}

	@Test
	void beginsAnewWhereAnEarlierFirstStartWasKilled() throws Exception {
		Files.createDirectories(this.data.resolve("database.part/base"));
		Files.writeString(this.data.resolve("database.part/PG_VERSION"), "18\n");
		Files.writeString(this.data.resolve("password.part"), "half a pass");
		try (EmbeddedPostgres postgres = EmbeddedPostgres.begin(this.data, SiteDatabase.OWNER)) {
			writeALine(postgres);
		}
		try (var files = Files.list(this.data)) {
			assertThat(files).noneMatch((file) -> file.toString().endsWith(".part"));
		}
	}

	@Test
	void stopsAServerThatIsOnlyStarting() throws Exception {
		EmbeddedPostgres postgres = EmbeddedPostgres.begin(this.data, SiteDatabase.OWNER);
		await().atMost(Duration.ofMinutes(1)).until(() -> Files.exists(this.data.resolve("database.part")));
		postgres.close();
		assertThatExceptionOfType(DatabaseFailure.class).isThrownBy(postgres::getJdbcUrl);
		assertThat(this.data.resolve("database/postmaster.pid")).doesNotExist();
		try (EmbeddedPostgres next = EmbeddedPostgres.begin(this.data, SiteDatabase.OWNER)) {
			writeALine(next);
		}
	}

	@Test
	void refusesDataThatItCannotReadAndDeletesNothing() throws Exception {
		try (EmbeddedPostgres postgres = EmbeddedPostgres.begin(this.data, SiteDatabase.OWNER)) {
			writeALine(postgres);
		}
		Path version = this.data.resolve("database/PG_VERSION");
		Files.writeString(version, "17\n");
		refuses("was made by PostgreSQL 17, and this application brings PostgreSQL 18");
		Files.writeString(version, "19\n");
		refuses("was made by PostgreSQL 19, and this application brings PostgreSQL 18");
		Files.delete(version);
		refuses("is damaged: its file PG_VERSION cannot be read");
		Files.writeString(version, "18\n");

		Path control = this.data.resolve("database/global/pg_control");
		Path aside = Files.move(control, this.temp.resolve("pg_control"));
		refuses("pg_control\": No such file or directory");
		Files.move(aside, control);

		try (EmbeddedPostgres postgres = EmbeddedPostgres.begin(this.data, SiteDatabase.OWNER)) {
			assertThat(lines(postgres)).isEqualTo(1);
		}
	}

	private void refuses(String reason) {
		assertThatExceptionOfType(DatabaseFailure.class).isThrownBy(() -> {
			try (EmbeddedPostgres postgres = EmbeddedPostgres.begin(this.data, SiteDatabase.OWNER)) {
				postgres.getJdbcUrl();
			}
		})
			.withMessageContaining(this.data.resolve("database").toString())
			.withMessageContaining(reason)
			.satisfies((failure) -> assertThat(failure.action()).containsAnyOf("nothing was changed",
					"nothing was deleted"));
	}

	@Test
	@EnabledOnOs(OS.LINUX)
	void saysThatTheDiskIsFullAndGoesOnWhenThereIsRoomAgain() throws Exception {
		Path disk = Files.createDirectory(this.temp.resolve("disk"));
		assumeThat(run("mount", "-t", "tmpfs", "-o", "size=90m", "tmpfs", disk.toString()))
			.as("a small disk can be mounted here (as root)")
			.isZero();
		try {
			assertThatExceptionOfType(DatabaseFailure.class).isThrownBy(() -> {
				try (EmbeddedPostgres postgres = EmbeddedPostgres.begin(disk, SiteDatabase.OWNER)) {
					postgres.getJdbcUrl();
				}
			}).withMessage("The disk of the data directory %s is full.".formatted(disk.toRealPath()));
			assertThat(run("mount", "-o", "remount,size=400m", disk.toString())).isZero();
			try (EmbeddedPostgres postgres = EmbeddedPostgres.begin(disk, SiteDatabase.OWNER)) {
				writeALine(postgres);
			}
		}
		finally {
			run("umount", disk.toString());
		}
	}

	private static int run(String... command) throws IOException, InterruptedException {
		return new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.DISCARD)
			.start()
			.waitFor();
	}

	private ProcessHandle server() throws IOException {
		String pid = Files.readAllLines(this.data.resolve("database/postmaster.pid")).get(0);
		return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
	}

	private static void writeALine(EmbeddedPostgres postgres) throws SQLException {
		try (Connection connection = EmbeddedTestPostgres.connect(postgres);
				Statement statement = connection.createStatement()) {
			statement.execute("create table line as select 1 as number");
		}
	}

	private static int lines(EmbeddedPostgres postgres) throws SQLException {
		try (Connection connection = EmbeddedTestPostgres.connect(postgres)) {
			return lines(connection);
		}
	}

	private static int lines(Connection connection) throws SQLException {
		try (Statement statement = connection.createStatement();
				ResultSet row = statement.executeQuery("select count(*) from line")) {
			row.next();
			return row.getInt(1);
		}
	}

}
