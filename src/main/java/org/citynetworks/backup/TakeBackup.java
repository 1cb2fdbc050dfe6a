package org.citynetworks.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.citynetworks.backup.Manifest.TableEntry;
import org.citynetworks.backup.TableSum.Contents;
import org.citynetworks.database.DatabaseFailure;

/**
 * Writes what is in the database at one moment to a file, while the site goes on.
 */
final class TakeBackup {

	private static final String SCHEMA = """
			select coalesce((select version from flyway_schema_history where success and version is not null
				order by installed_rank desc limit 1), '0')""";

	private final String application;

	private final Clock clock;

	private final Consumer<String> progress;

	TakeBackup(String application, Clock clock, Consumer<String> progress) {
		this.application = application;
		this.clock = clock;
		this.progress = progress;
	}

	Manifest take(Session session, BackupWriter file) throws SQLException, IOException {
		List<Table> tables = session.tables();
		if (tables.stream().noneMatch((table) -> table.name().equals(SiteSchema.HISTORY))) {
			throw new DatabaseFailure("The database holds no site.",
					"Check citynetworks.data-dir or spring.datasource.url.");
		}
		session.beginSnapshot();
		// Before the first look at anything, which is the moment that the snapshot holds
		session.lock(tables, "access share");
		Instant now = this.clock.instant();
		if (!session.tables().equals(tables)) {
			throw new DatabaseFailure("The tables are being changed by a start of the site.", "Try again afterwards.");
		}
		List<TableEntry> entries = new ArrayList<>();
		for (Table table : tables) {
			entries.add(new TableEntry(table, copy(session, table, file)));
		}
		return new Manifest(Manifest.FORMAT, this.application, session.value(SCHEMA),
				session.value("select split_part(current_setting('server_version'), ' ', 1)"), now, entries,
				session.sequences());
	}

	private Contents copy(Session session, Table table, BackupWriter file) throws SQLException, IOException {
		try (OutputStream rows = file.table(table.name())) {
			Contents contents = session.copyOut(table, rows);
			this.progress.accept("%s: %,d".formatted(table.name(), contents.rows()));
			return contents;
		}
	}

}
