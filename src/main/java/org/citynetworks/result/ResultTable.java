package org.citynetworks.result;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

import org.citynetworks.export.Column;
import org.citynetworks.export.Column.Address;
import org.citynetworks.export.Table;
import org.citynetworks.result.ResultLines.AreaLine;
import org.citynetworks.result.ResultLines.ItemLine;
import org.citynetworks.result.ResultLines.TopicLine;

/**
 * A result as data: a row for each question.
 */
final class ResultTable {

	private static final List<Column<Row>> COLUMNS = List.of(new Column<>("area", (row) -> row.area().key()),
			new Column<>("area_label", (row) -> row.area().called()),
			new Column<>("topic", (row) -> row.topic().figures().key()),
			new Column<>("topic_label", (row) -> row.topic().called()),
			new Column<>("topic_value", (row) -> row.topic().figures().value()),
			new Column<>("item", (row) -> row.item().figures().key()),
			new Column<>("item_label", (row) -> row.item().called()),
			new Column<>("value", (row) -> row.item().figures().value()),
			new Column<>("value_label", (row) -> row.item().state()),
			new Column<>("standing", (row) -> row.item().figures().standing().name().toLowerCase(Locale.ROOT)),
			new Column<>("trend", (row) -> row.item().figures().trend()),
			new Column<>("priority", (row) -> row.item().figures().priority()),
			new Column<>("answered", (row) -> row.item().figures().answered()),
			new Column<>("unknown", (row) -> row.item().figures().unknown()),
			new Column<>("disagreement", (row) -> row.item().figures().apart()),
			new Column<>("principle", (row) -> row.item().item().principles()),
			new Column<>("sdg", (row) -> row.item().item().sdgs()),
			new Column<>("reason", (row) -> row.item().figures().reason()));

	private ResultTable() {
	}

	static Table<Row> of(ShownResult shown) {
		var result = shown.result();
		var about = new LinkedHashMap<String, Object>();
		about.put("address", new Address(result.path()));
		about.put("participant", result.participant());
		about.put("instrument", result.instrument().key());
		about.put("version", result.instrument().version());
		about.put("level", result.level().key());
		about.put("until", result.until());
		about.put("respondents", result.respondents());
		about.put("steps", result.state().steps().size());
		return Table.of(about, COLUMNS,
				shown.lines()
					.areas()
					.stream()
					.flatMap((area) -> area.topics()
						.stream()
						.flatMap((topic) -> topic.items().stream().map((item) -> new Row(area, topic, item))))
					.toList());
	}

	/** A question. */
	record Row(AreaLine area, TopicLine topic, ItemLine item) {

	}

}
