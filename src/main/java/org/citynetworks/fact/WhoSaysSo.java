package org.citynetworks.fact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.citynetworks.shared.Source;
import org.citynetworks.shared.Source.Basis;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What is said of a subject, and who says so.
 */
@Component
public class WhoSaysSo {

	/** The columns that {@link #fact} reads, of the table fact. */
	public static final String COLUMNS = """
			field, value, qualifier, counted, unit, currency, language, basis, source, as_of, note""";

	private final JdbcClient jdbc;

	WhoSaysSo(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The facts of a subject ({@code network/iclei}), in the order they came in. */
	public List<Fact> about(String subject) {
		return about(List.of(subject)).getOrDefault(subject, List.of());
	}

	/** The same of several subjects; one of which nothing is said is missing. */
	public Map<String, List<Fact>> about(Collection<String> subjects) {
		return this.jdbc.sql("""
				select subject, %s
				from fact
				where subject = any (:subjects)
				order by id
				""".formatted(COLUMNS))
			.param("subjects", subjects.toArray(String[]::new))
			.query((line, number) -> Map.entry(line.getString("subject"), fact(line)))
			.list()
			.stream()
			.collect(Collectors.groupingBy(Map.Entry::getKey,
					Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
	}

	/** A fact in a line with the columns for it. */
	public static Fact fact(ResultSet line) throws SQLException {
		var source = new Source(Basis.valueOf(line.getString("basis").toUpperCase(Locale.ROOT)),
				line.getString("source"), line.getString("as_of"), line.getString("note"));
		return new Fact(line.getString("field"), Objects.requireNonNullElse(line.getString("value"), ""),
				line.getString("qualifier"), line.getString("counted"), line.getString("unit"),
				line.getString("currency"), line.getString("language"), source);
	}

}
