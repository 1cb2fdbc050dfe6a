package org.citynetworks.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.citynetworks.backup.Manifest.TableEntry;

/**
 * Finds what differs between a backup and a database.
 */
final class CompareBackup {

	private CompareBackup() {
	}

	/** The tables that differ; how often pages have changed counts no longer. */
	static List<String> differences(Session session, Manifest manifest) throws SQLException, IOException {
		List<Table> tables = session.tables();
		List<String> differences = new ArrayList<>(differences(tables, manifest));
		for (TableEntry entry : manifest.tables()) {
			if (tables.contains(entry.table()) && !entry.table().name().equals(SiteSchema.VERSIONS)
					&& !session.copyOut(entry.table(), OutputStream.nullOutputStream()).equals(entry.contents())) {
				differences.add(entry.table().name());
			}
		}
		return differences;
	}

	/** The tables that only one of them has, or that have other columns. */
	static List<String> differences(List<Table> tables, Manifest manifest) {
		List<Table> kept = manifest.tables().stream().map(TableEntry::table).toList();
		List<Table> all = new ArrayList<>(tables);
		all.addAll(kept);
		return all.stream()
			.filter((table) -> !kept.contains(table) || !tables.contains(table))
			.map(Table::name)
			.distinct()
			.toList();
	}

}
