package org.citynetworks.fact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

	private final JdbcClient jdbc;

	WhoSaysSo(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The facts of a subject ({@code network/iclei}), in the order they came in. */
	public List<Fact> about(String subject) {
		return this.jdbc.sql("""
				select field, value, qualifier, counted, unit, currency, language, basis, source, as_of, note
				from fact
				where subject = :subject
				order by id
				""").param("subject", subject).query(this::fact).list();
	}

	/**
	 * Some fields of every subject of a kind ({@code network}), by subject; each in the
	 * order in which its facts came in.
	 */
	public Map<String, List<Fact>> ofAll(String kind, Collection<String> fields) {
		var facts = new HashMap<String, List<Fact>>();
		this.jdbc.sql("""
				select subject, field, value, qualifier, counted, unit, currency, language, basis, source, as_of, note
				from fact
				where subject like :kind || '/%' and field in (:fields)
				order by id
				""").param("kind", kind).param("fields", fields).query((line, number) -> {
			var fact = fact(line, number);
			facts.computeIfAbsent(line.getString("subject"), (subject) -> new ArrayList<>()).add(fact);
			return fact;
		}).list();
		return facts;
	}

	private Fact fact(ResultSet line, int number) throws SQLException {
		var source = new Source(Basis.valueOf(line.getString("basis").toUpperCase(Locale.ROOT)),
				line.getString("source"), line.getString("as_of"), line.getString("note"));
		return new Fact(line.getString("field"), Objects.requireNonNullElse(line.getString("value"), ""),
				line.getString("qualifier"), line.getString("counted"), line.getString("unit"),
				line.getString("currency"), line.getString("language"), source);
	}

}
