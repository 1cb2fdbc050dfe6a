package org.citynetworks.compare;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.citynetworks.compare.Row.Likeness;
import org.citynetworks.fact.FactLines;
import org.citynetworks.fact.FactWords;

/**
 * A few networks side by side.
 *
 * @param different the rows in which they differ, or in which something is not known
 * @param same those in which all of them say the same
 * @param unknown those of which nothing is known of any
 */
record Comparison(List<Column> columns, List<Row> different, List<Row> same, List<Row> unknown) {

	static Comparison of(List<Column> columns, FactWords words) {
		var rows = Arrays.stream(Topic.values()).map((topic) -> Row.of(topic, columns, words)).toList();
		return new Comparison(columns,
				rows.stream()
					.filter((row) -> row.likeness() != Likeness.SAME && row.likeness() != Likeness.UNKNOWN)
					.toList(),
				rows.stream().filter((row) -> row.likeness() == Likeness.SAME).toList(),
				rows.stream().filter((row) -> row.likeness() == Likeness.UNKNOWN).toList());
	}

	/** From which day on the page reads differently: the next fact turns a year old. */
	Optional<LocalDate> nextChange() {
		return this.columns.stream()
			.map(Column::lines)
			.map(FactLines::nextChange)
			.flatMap(Optional::stream)
			.min(LocalDate::compareTo);
	}

	/** The short names of the networks. */
	public String names() {
		return String.join(", ", Column.shortNames(this.columns));
	}

}
