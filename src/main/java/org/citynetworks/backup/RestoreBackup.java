package org.citynetworks.backup;

import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;

import org.citynetworks.backup.Manifest.Sequence;
import org.citynetworks.backup.Manifest.TableEntry;
import org.citynetworks.database.DatabaseFailure;

/**
 * Puts what is in a file into the database, in one transaction: the tables are made anew
 * as they were, filled, and compared with the file before anybody sees them.
 */
final class RestoreBackup {

	private static final String OTHERS = """
			select count(*) from pg_stat_activity
			where datname = current_database() and pid <> pg_backend_pid() and usename is not null""";

	/**
	 * What would check or change rows one by one while they come in, how to take it away
	 * and how to put it back: foreign keys, triggers, indexes.
	 */
	private static final String IN_THE_WAY = """
			with ours as (
				select oid, relname from pg_class
				where relnamespace = (select oid from pg_namespace where nspname = current_schema())
				and relkind in ('r', 'p') and not relispartition
			)
			select 1 as rank, format('alter table %I drop constraint %I', relname, conname) as away,
				format('alter table %I add constraint %I %s', relname, conname, pg_get_constraintdef(k.oid)) as back
			from ours join pg_constraint k on k.conrelid = ours.oid
			where k.contype = 'f'
			union all
			select distinct 2, format('alter table %I disable trigger user', relname),
				format('alter table %I enable trigger user', relname)
			from ours join pg_trigger t on t.tgrelid = ours.oid
			where not t.tgisinternal
			union all
			select 3, format('drop index %s', i.indexrelid::regclass), pg_get_indexdef(i.indexrelid)
			from ours join pg_index i on i.indrelid = ours.oid
			where not exists (select from pg_constraint k
				where k.conindid = i.indexrelid and k.contype in ('p', 'u', 'x'))
			order by rank, away""";

	private final SiteSchema schema;

	private final Clock clock;

	private final Consumer<String> progress;

	RestoreBackup(SiteSchema schema, Clock clock, Consumer<String> progress) {
		this.schema = schema;
		this.clock = clock;
		this.progress = progress;
	}

	void restore(Session session, BackupFile file, boolean replace) throws SQLException, IOException {
		List<Table> before = session.tables();
		requireRoom(session, before, replace);
		session.begin();
		session.lock(before, "access exclusive");
		String seen = versionSeen(session, before);
		this.progress.accept("Making the tables of schema " + file.manifest().schema());
		this.schema.build(file.manifest().schema(), session.connection());
		requireSameTables(session, file.manifest());
		fill(session, file);
		this.progress.accept("Comparing the database with the file");
		List<String> differences = CompareBackup.differences(session, file.manifest());
		if (!differences.isEmpty()) {
			throw new DatabaseFailure("The database did not take the rows as they are in the file, in "
					+ String.join(", ", differences) + ".", "Nothing was changed; please report this.");
		}
		raiseVersion(session, seen);
		noteRestore(session);
		session.commit();
	}

	private static void requireRoom(Session session, List<Table> tables, boolean replace) throws SQLException {
		boolean site = tables.stream().anyMatch((table) -> table.name().equals(SiteSchema.HISTORY));
		if (!tables.isEmpty() && !site) {
			throw new DatabaseFailure(
					"The database holds tables that are not the site's: %s.".formatted(Session.names(tables)),
					"Name another database; nothing was changed.");
		}
		if (replace) {
			return;
		}
		if (!tables.isEmpty()) {
			throw new DatabaseFailure("The database is not empty.",
					"Add --replace if all that is in it may be lost, or name an empty one; nothing was changed.");
		}
		String others = session.value(OTHERS);
		if (!others.equals("0")) {
			throw new DatabaseFailure("The database is in use: %s other connections.".formatted(others),
					"Stop the site first, or add --replace; nothing was changed.");
		}
	}

	private static String versionSeen(Session session, List<Table> tables) throws SQLException {
		boolean there = tables.stream().anyMatch((table) -> table.name().equals(SiteSchema.VERSIONS));
		return there ? session.value("select coalesce(sum(version), 0) from " + SiteSchema.VERSIONS) : "0";
	}

	private static void requireSameTables(Session session, Manifest manifest) throws SQLException {
		List<String> differences = CompareBackup.differences(session.tables(), manifest);
		if (!differences.isEmpty()) {
			throw new DatabaseFailure(
					"This program makes other tables than those in the backup: " + String.join(", ", differences) + ".",
					"Restore it with %s; nothing was changed.".formatted(manifest.application()));
		}
	}

	private void fill(Session session, BackupFile file) throws SQLException, IOException {
		List<Table> tables = session.tables();
		List<List<String>> aside = session.rows(IN_THE_WAY);
		for (List<String> thing : aside) {
			session.execute(thing.get(1));
		}
		session.execute("truncate " + Session.names(tables));
		for (TableEntry entry : file.manifest().tables()) {
			this.progress.accept("%s: %,d".formatted(entry.table().name(), entry.contents().rows()));
			try (InputStream rows = file.rows(entry)) {
				session.copyIn(entry.table(), rows);
			}
		}
		for (Sequence sequence : file.manifest().sequences()) {
			session.rows("select setval('%s', %d, %s)".formatted(Table.quoted(sequence.name()).replace("'", "''"),
					sequence.lastValue(), sequence.called()));
		}
		this.progress.accept("Putting indexes and foreign keys back");
		for (int i = aside.size() - 1; i >= 0; i--) {
			session.execute(aside.get(i).get(2));
		}
		session.execute("analyze " + Session.names(tables));
	}

	/**
	 * Past whatever an instance may have seen, also one that ran before the database was
	 * wiped: no count of changes reaches the seconds since 1970.
	 */
	private void raiseVersion(Session session, String seen) throws SQLException {
		session.execute("update %s set version = greatest(version, %s, %d) + 1".formatted(SiteSchema.VERSIONS, seen,
				this.clock.instant().getEpochSecond()));
		session.execute("notify " + SiteSchema.VERSIONS);
	}

	/**
	 * What waited to be done when the backup was taken, such as mail to be sent, may have
	 * been done since: it looks here before it goes on.
	 */
	private void noteRestore(Session session) throws SQLException {
		if (session.value("select to_regclass('%s') is null".formatted(SiteSchema.RESTORED)).equals("f")) {
			session.execute("insert into %s (at) values ('%s')".formatted(SiteSchema.RESTORED, this.clock.instant()));
		}
	}

}
