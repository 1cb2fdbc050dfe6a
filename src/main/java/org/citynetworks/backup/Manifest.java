package org.citynetworks.backup;

import java.time.Instant;
import java.util.List;

import org.citynetworks.backup.TableSum.Contents;

/**
 * What a backup says of itself.
 *
 * @param format how the file is laid out
 * @param application which release of the program took it
 * @param schema the newest migration of the database it was taken from
 * @param postgresql the version of the server it was taken from
 * @param takenAt when its snapshot was taken
 */
record Manifest(int format, String application, String schema, String postgresql, Instant takenAt,
		List<TableEntry> tables, List<Sequence> sequences) {

	/** The format that this program writes, and the newest that it reads. */
	static final int FORMAT = 1;

	long rows() {
		return this.tables.stream().mapToLong((entry) -> entry.contents().rows()).sum();
	}

	/** In words, for the operator. */
	String summary() {
		return "%,d rows in %d tables, taken at %s from PostgreSQL %s by %s, schema %s".formatted(rows(),
				this.tables.size(), this.takenAt, this.postgresql, this.application, this.schema);
	}

	/** A table, and what of it is in the file. */
	record TableEntry(Table table, Contents contents) {

	}

	/**
	 * Where a sequence stood.
	 *
	 * @param called whether the last value has been handed out already
	 */
	record Sequence(String name, long lastValue, boolean called) {

	}

}
