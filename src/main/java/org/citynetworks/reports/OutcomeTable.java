package org.citynetworks.reports;

import java.util.List;
import java.util.Map;

import org.citynetworks.export.Column;
import org.citynetworks.export.Column.Address;
import org.citynetworks.export.Table;
import org.citynetworks.report.Content.Outcome;
import org.citynetworks.report.Report;
import org.citynetworks.report.Way;

/**
 * The outcomes of a report as data: a commitment a row.
 */
final class OutcomeTable {

	private static final List<Column<Outcome>> COLUMNS = List.of(new Column<>("commitment", Outcome::commitment),
			new Column<>("baseline", Outcome::baseline), new Column<>("target", Outcome::target),
			new Column<>("result", Outcome::result), new Column<>("unit", Outcome::unit),
			new Column<>("number_baseline", Outcome::from), new Column<>("number_target", Outcome::to),
			new Column<>("number_result", Outcome::now),
			new Column<>("percent_of_the_way", (outcome) -> Way.of(outcome).percent()));

	private OutcomeTable() {
	}

	static Table<Outcome> of(Report report) {
		return Table.of(
				Map.of("address", new Address(report.path()), "participant", report.participant(), "received",
						report.receivedOn(), "language", report.language().tag()),
				COLUMNS, report.content().outcomes());
	}

}
