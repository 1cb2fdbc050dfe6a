package org.citynetworks.mandate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.citynetworks.export.Column;
import org.citynetworks.export.Column.Address;
import org.citynetworks.export.Table;
import org.citynetworks.fact.FactWords;
import org.jspecify.annotations.Nullable;

/**
 * Networks and their mandates as data: a row for each statement, with who makes it.
 */
final class MandateTable {

	private static final List<Column<Row>> COLUMNS = List.of(
			new Column<>("network", (row) -> row.mandate().network().slug()),
			new Column<>("name", (row) -> row.mandate().network().name()), new Column<>("field", Row::field),
			new Column<>("value", Row::value), new Column<>("label", Row::label), new Column<>("basis", Row::basis),
			new Column<>("source", Row::source), new Column<>("as_of", Row::asOf), new Column<>("note", Row::note));

	private MandateTable() {
	}

	static Table<Row> of(String address, List<Mandate> mandates, FactWords words) {
		return Table.of(Map.of("address", new Address(address)), COLUMNS,
				mandates.stream().flatMap((mandate) -> rows(mandate, words).stream()).toList());
	}

	private static List<Row> rows(Mandate mandate, FactWords words) {
		var rows = new ArrayList<Row>();
		for (var side : Side.values()) {
			mandate.facts().stream().filter((fact) -> fact.field().equals(side.field())).forEach((fact) -> {
				var source = fact.source();
				rows.add(new Row(mandate, fact.field(), fact.value(), words.text(fact).text(),
						source.basis().name().toLowerCase(Locale.ROOT), source.address(), source.asOf(),
						source.note()));
			});
		}
		mandate.members()
			.forEach((region, count) -> rows.add(new Row(mandate, "listed_members_" + region.slug(), count.toString(),
					region.name(words.locale()), "counted",
					new Address("/networks/" + mandate.network().slug() + "/members"), null, mandate.list().note())));
		return rows;
	}

	/**
	 * A statement about a network.
	 *
	 * @param source an address elsewhere or here
	 */
	record Row(Mandate mandate, String field, String value, String label, String basis, Object source,
			@Nullable String asOf, @Nullable String note) {

	}

}
