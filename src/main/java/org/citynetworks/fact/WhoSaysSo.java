package org.citynetworks.fact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

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
		return this.jdbc.sql("""
				select %s
				from fact
				where subject = :subject
				order by id
				""".formatted(COLUMNS)).param("subject", subject).query((line, number) -> fact(line)).list();
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
