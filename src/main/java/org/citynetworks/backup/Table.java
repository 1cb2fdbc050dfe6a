package org.citynetworks.backup;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table and those of its columns that are written; what is generated is worked out
 * again.
 */
record Table(String name, List<Column> columns) {

	/** A column and its type, as PostgreSQL names it. */
	record Column(String name, String type) {

	}

	/** Its name as it stands in SQL. */
	String quoted() {
		return quoted(this.name);
	}

	/** The table with its columns, for COPY. */
	String withColumns() {
		return this.columns.stream()
			.map((column) -> quoted(column.name()))
			.collect(Collectors.joining(", ", quoted() + " (", ")"));
	}

	static String quoted(String name) {
		return '"' + name.replace("\"", "\"\"") + '"';
	}

}
