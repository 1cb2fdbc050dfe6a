package org.citynetworks.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * Lends the embedded PostgreSQL to the tests of the other packages.
 */
public final class EmbeddedTestPostgres {

	private EmbeddedTestPostgres() {
	}

	/**
	 * Starts a server with an empty database, until the end of the JVM; its owner may
	 * make more.
	 */
	public static Server startEmpty(Path directory) {
		EmbeddedPostgres postgres = EmbeddedPostgres.begin(directory, SiteDatabase.OWNER);
		SpringApplication.getShutdownHandlers().add(postgres::close);
		try (Connection connection = connect(postgres); Statement statement = connection.createStatement()) {
			statement.execute("drop schema public cascade");
			statement.execute("create schema public");
			allowDatabases(directory, postgres.getJdbcUrl());
		}
		catch (SQLException ex) {
			throw new IllegalStateException("The test database cannot be emptied", ex);
		}
		return new Server(postgres.getJdbcUrl(), SiteDatabase.SITE, postgres.passwordOf(SiteDatabase.SITE),
				SiteDatabase.OWNER, postgres.passwordOf(SiteDatabase.OWNER), postgres::close);
	}

	/** The server that a site in another process has started on a data directory. */
	public static JdbcConnectionDetails of(Path directory) {
		return RunningPostgres.in(directory);
	}

	/** The process of that server. */
	public static Optional<ProcessHandle> process(Path directory) throws IOException {
		Path pidFile = DataDirectory.cluster(directory).resolve("postmaster.pid");
		if (!Files.exists(pidFile)) {
			return Optional.empty();
		}
		return Files.readAllLines(pidFile).stream().findFirst().flatMap((pid) -> ProcessHandle.of(Long.parseLong(pid)));
	}

	private static void allowDatabases(Path directory, String url) throws SQLException {
		String superuser = RunningPostgres.in(directory).getPassword();
		try (Connection connection = DriverManager.getConnection(url, "postgres", superuser);
				Statement statement = connection.createStatement()) {
			statement.execute("alter role citynetworks createdb");
		}
	}

	static Connection connect(JdbcConnectionDetails server) throws SQLException {
		return DriverManager.getConnection(server.getJdbcUrl(), server.getUsername(), server.getPassword());
	}

	/** Where the server is, as whom the site comes and as whom migrations do. */
	public record Server(String url, String user, String password, String owner, String ownerPassword,
			Runnable stop) implements AutoCloseable {

		@Override
		public void close() {
			this.stop.run();
		}

	}

}
