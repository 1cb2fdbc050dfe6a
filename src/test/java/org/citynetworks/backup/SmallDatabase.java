package org.citynetworks.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.citynetworks.TestDatabase;
import org.flywaydb.core.Flyway;

/**
 * A database of a few tables that can be backed up and restored many times.
 */
final class SmallDatabase {

	static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

	private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

	/** The migrations that the program knows, from the first on. */
	enum Release {

		FIRST("classpath:backup/first"), SECOND("classpath:backup/first", "classpath:backup/second");

		private final String[] locations;

		Release(String... locations) {
			this.locations = locations;
		}

	}

	private final String url;

	private SmallDatabase(String url) {
		this.url = url;
	}

	/** Makes a database with this at the end of its name. */
	static SmallDatabase named(String suffix) {
		return new SmallDatabase(TestDatabase.beside(suffix));
	}

	/** Takes away all that is in it. */
	SmallDatabase empty() throws SQLException {
		execute("drop schema public cascade; create schema public");
		return this;
	}

	SmallDatabase migrate(Release release) {
		flyway(release).migrate();
		return this;
	}

	private Flyway flyway(Release release) {
		return Flyway.configure().dataSource(TestDatabase.asOwner(this.url)).locations(release.locations).load();
	}

	Connection connect() throws SQLException {
		return TestDatabase.asOwner(this.url).getConnection();
	}

	void execute(String sql) throws SQLException {
		try (Connection connection = connect()) {
			connection.createStatement().execute(sql);
		}
	}

	List<List<String>> rows(String query) throws SQLException {
		try (Connection connection = connect()) {
			return new Session(connection).rows(query);
		}
	}

	String value(String query) throws SQLException {
		return rows(query).get(0).get(0);
	}

	Manifest backUp(Path file) throws SQLException, IOException {
		return backUp(file, (progress) -> {
		});
	}

	Manifest backUp(Path file, Consumer<String> progress) throws SQLException, IOException {
		try (BackupWriter writer = BackupWriter.create(file, false, NOW); Connection connection = connect()) {
			Manifest manifest = new TakeBackup("City Networks 1", CLOCK, progress).take(new Session(connection),
					writer);
			writer.finish(manifest);
			return manifest;
		}
	}

	/** Restores into what must be empty. */
	void restore(Path file, Release release) throws SQLException, IOException {
		restore(file, release, false);
	}

	/** Restores over what is there. */
	void replace(Path file, Release release) throws SQLException, IOException {
		restore(file, release, true);
	}

	private void restore(Path file, Release release, boolean replace) throws SQLException, IOException {
		try (BackupFile backup = BackupFile.open(file); Connection connection = connect()) {
			new RestoreBackup(new SiteSchema(flyway(release)), CLOCK, (progress) -> {
			}).restore(new Session(connection), backup, replace);
		}
	}

	List<String> differences(Manifest manifest) throws SQLException, IOException {
		try (Connection connection = connect()) {
			return CompareBackup.differences(new Session(connection), manifest);
		}
	}

	/** Keys, indexes, triggers and defaults, as PostgreSQL writes them. */
	List<List<String>> definitions() throws SQLException {
		List<List<String>> definitions = new ArrayList<>();
		definitions.addAll(rows("select conname, pg_get_constraintdef(oid) from pg_constraint "
				+ "where connamespace = 'public'::regnamespace order by conname"));
		definitions.addAll(rows("select indexdef from pg_indexes where schemaname = 'public' order by indexdef"));
		definitions.addAll(rows("select pg_get_triggerdef(oid), tgenabled from pg_trigger where not tgisinternal "
				+ "order by tgname"));
		return definitions;
	}

}
