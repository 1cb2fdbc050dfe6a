package org.citynetworks.fact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.citynetworks.export.Column;
import org.citynetworks.export.Column.Address;
import org.citynetworks.export.Table;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What is said of subjects as data, always with who says so.
 */
@Component
public class StatementTables {

	/** In the order of an entry; each is a column, so that none ever moves. */
	private static final List<String> FIELDS = List.of("official_name", "acronym", "other_name", "website", "kind",
			"founded_year", "predecessor_founded_year", "host_organisation", "secretariat_city", "secretariat_country",
			"languages", "mission", "mandate", "key_project", "theme", "sdg", "un_process", "region_covered",
			"joining_model", "eligible_government", "eligible_region", "eligible_population_min", "eligible_rule",
			"fee_rule", "fee_amount", "fee_min", "fee_max", "requires", "reporting_duty", "stated_figure",
			"data_quality_note");

	/** Of these the value alone is a slug, a code, or a figure that can be misread. */
	private static final Set<String> LABELLED = Set.of("eligible_government", "eligible_population_min",
			"eligible_region", "fee_amount", "fee_max", "fee_min", "joining_model", "kind", "languages",
			"region_covered", "sdg", "secretariat_country", "stated_figure", "theme");

	private final JdbcClient jdbc;

	StatementTables(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** All that is said of one subject, a statement a row. */
	public Table<?> about(String subject, Map<String, Object> about, FactWords words) {
		return Table.of(about, columns(words), of(List.of(subject)));
	}

	/** A row for each subject, and in it all that is said of it, field by field. */
	public Table<?> of(List<Subject> subjects, Map<String, Object> about, FactWords words) {
		var said = of(subjects.stream().map(Subject::subject).toList()).stream()
			.collect(Collectors.groupingBy(Said::subject));
		var columns = new ArrayList<Column<Subject>>();
		columns.add(new Column<>("slug", Subject::slug));
		columns.add(new Column<>("name", Subject::name));
		columns.add(new Column<>("address", (subject) -> new Address(subject.address())));
		for (var field : FIELDS) {
			Function<Subject, Stream<Said>> lines = (subject) -> said.getOrDefault(subject.subject(), List.of())
				.stream()
				.filter((line) -> line.fact().field().equals(field));
			columns.add(
					new Column<>(field, (subject) -> lines.apply(subject).map((line) -> line.fact().value()).toList()));
			if (LABELLED.contains(field)) {
				columns.add(new Column<>(field + "_label",
						(subject) -> lines.apply(subject).map((line) -> words.text(line.fact()).text()).toList()));
			}
			columns.add(new Column<>(field + "_source", (subject) -> lines.apply(subject).map(Said::source).toList()));
		}
		return Table.of(about, columns, subjects);
	}

	private static List<Column<Said>> columns(FactWords words) {
		return List.of(new Column<>("field", (line) -> line.fact().field()),
				new Column<>("value", (line) -> line.fact().isUnknown() ? null : line.fact().value()),
				new Column<>("label", (line) -> words.text(line.fact()).text()),
				new Column<>("qualifier", (line) -> line.fact().qualifier()),
				new Column<>("counted", (line) -> line.fact().counted()),
				new Column<>("unit", (line) -> line.fact().unit()),
				new Column<>("currency", (line) -> line.fact().currency()),
				new Column<>("language", (line) -> line.fact().language()), new Column<>("basis", Said::basis),
				new Column<>("source", (line) -> line.fact().source().address()),
				new Column<>("as_of", (line) -> line.fact().source().asOf()),
				new Column<>("note", (line) -> line.fact().source().note()),
				new Column<>("confirmed_on", Said::confirmedOn));
	}

	private List<Said> of(Collection<String> subjects) {
		return this.jdbc.sql("select * from fact where subject = any (:subjects) order by id")
			.param("subjects", subjects.toArray(String[]::new))
			.query(StatementTables::said)
			.list();
	}

	private static Said said(ResultSet line, int number) throws SQLException {
		return new Said(line.getString("subject"), WhoSaysSo.fact(line),
				line.getObject("confirmed_on", LocalDate.class));
	}

	/**
	 * What is spoken of, as a row of its own.
	 *
	 * @param subject such as {@code network/iclei}
	 * @param address where it stands on this site
	 */
	public record Subject(String subject, String slug, String name, String address) {

	}

	/**
	 * A statement.
	 *
	 * @param confirmedOn when its subject last said that it is so
	 */
	private record Said(String subject, Fact fact, @Nullable LocalDate confirmedOn) {

		String basis() {
			return this.fact.source().basis().name().toLowerCase(Locale.ROOT);
		}

		/** In one cell: on what basis, where, as of when and when it was confirmed. */
		String source() {
			return Stream
				.of(basis(), this.fact.source().address(),
						(this.fact.source().asOf() != null) ? "as of " + this.fact.source().asOf() : null,
						(this.confirmedOn != null) ? "confirmed " + this.confirmedOn : null)
				.filter(Objects::nonNull)
				.collect(Collectors.joining(" "));
		}

	}

}
