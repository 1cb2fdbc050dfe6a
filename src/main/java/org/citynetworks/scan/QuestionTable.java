package org.citynetworks.scan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

import org.citynetworks.export.Column;
import org.citynetworks.export.Column.Address;
import org.citynetworks.export.Table;
import org.citynetworks.instrument.Asked.Kind;
import org.citynetworks.instrument.Instrument.Area;
import org.citynetworks.instrument.Instrument.Issue;
import org.citynetworks.instrument.Instrument.Topic;
import org.citynetworks.shared.InLanguages;
import org.citynetworks.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * The questions of a sheet as data: a row for each, the general question of a topic
 * before those within it.
 */
record QuestionTable(Sheet sheet, Language language) {

	Table<Row> table() {
		var instrument = this.sheet.instrument();
		var about = new LinkedHashMap<String, Object>();
		about.put("address", new Address(this.sheet.path()));
		about.put("instrument", instrument.key());
		about.put("version", instrument.version());
		about.put("date", instrument.date());
		this.sheet.asked()
			.stream()
			.filter((asked) -> asked.kind() == Kind.SCALE)
			.forEach((asked) -> about.put("scale_" + asked.key(),
					asked.steps().stream().map((step) -> said(step.title())).toList()));
		return Table.of(about, columns(), rows());
	}

	private List<Column<Row>> columns() {
		return List.of(new Column<>("area", (row) -> row.area().key()),
				new Column<>("area_label", (row) -> said(row.area().title())),
				new Column<>("topic", (row) -> row.topic().key()),
				new Column<>("topic_label", (row) -> said(row.topic().title())),
				new Column<>("issue", (row) -> (row.issue() != null) ? row.issue().key() : null),
				new Column<>("issue_label", (row) -> (row.issue() != null) ? said(row.issue().title()) : null),
				new Column<>("question", (row) -> said((row.issue() != null) ? row.issue().ask() : row.topic().ask())),
				new Column<>("help", (row) -> (row.issue() != null) ? said(row.issue().help()) : null),
				new Column<>("principle", (row) -> (row.issue() != null) ? row.issue().principles() : null),
				new Column<>("sdg", (row) -> (row.issue() != null) ? row.issue().sdgs() : null));
	}

	private List<Row> rows() {
		return this.sheet.instrument()
			.areas()
			.stream()
			.flatMap((area) -> area.topics().stream().flatMap((topic) -> rows(area, topic)))
			.toList();
	}

	private Stream<Row> rows(Area area, Topic topic) {
		var general = this.sheet.hasTopics() ? Stream.of(new Row(area, topic, null)) : Stream.<Row>empty();
		var issues = this.sheet.hasIssues() ? topic.issues() : List.<Issue>of();
		return Stream.concat(general, issues.stream().map((issue) -> new Row(area, topic, issue)));
	}

	private @Nullable String said(InLanguages text) {
		return text.texts().isEmpty() ? null : text.in(this.language);
	}

	/**
	 * A question.
	 *
	 * @param issue null for the general question of the topic
	 */
	record Row(Area area, Topic topic, @Nullable Issue issue) {

	}

}
