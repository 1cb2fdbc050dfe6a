package org.citynetworks.practice;

import java.util.List;
import java.util.Map;

import org.citynetworks.export.Column;
import org.citynetworks.export.Column.Address;
import org.citynetworks.export.Table;
import org.citynetworks.practice.Practice.Partner;
import org.citynetworks.practice.Practice.Proof;

/**
 * Practices as data: a row for each.
 */
final class PracticeTable {

	private static final List<Column<Practice>> COLUMNS = List.of(new Column<>("practice", Practice::slug),
			new Column<>("name", Practice::called), new Column<>("language", Practice::language),
			new Column<>("summary", Practice::summary), new Column<>("participant", (one) -> one.keeper().slug()),
			new Column<>("participant_name", (one) -> one.keeper().called()),
			new Column<>("country", (one) -> one.keeper().country().code()),
			new Column<>("population", (one) -> one.keeper().population()), new Column<>("theme", Practice::themes),
			new Column<>("sdg", Practice::goals), new Column<>("begun", Practice::begun),
			new Column<>("ended", Practice::ended), new Column<>("tried", Practice::tried),
			new Column<>("partner", (one) -> one.partners().stream().map(Partner::who).toList()),
			new Column<>("evidence", Practice::evidence),
			new Column<>("proof", (one) -> one.proofs().stream().map(Proof::link).toList()),
			new Column<>("cost", Practice::cost), new Column<>("wrong", Practice::wrong),
			new Column<>("published_on", Practice::publishedOn),
			new Column<>("address", (one) -> new Address(one.path())));

	private PracticeTable() {
	}

	static Table<Practice> of(String address, List<Practice> practices) {
		return Table.of(Map.of("address", new Address(address)), COLUMNS, practices);
	}

}
