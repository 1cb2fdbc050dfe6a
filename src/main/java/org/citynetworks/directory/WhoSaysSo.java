package org.citynetworks.directory;

import java.util.List;
import java.util.Locale;

import org.citynetworks.shared.Source;
import org.citynetworks.shared.Source.Basis;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who says that the facts of a subject are so.
 */
@Component
class WhoSaysSo {

	private final JdbcClient jdbc;

	WhoSaysSo(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The sources of a subject ({@code network/iclei}). */
	Sources about(String subject) {
		return new Sources(this.jdbc.sql("""
				select field, value, basis, source, as_of, note
				from fact_source
				where subject = :subject
				order by field, id
				""")
			.param("subject", subject)
			.query((line, number) -> new Source(line.getString("field"), line.getString("value"),
					Basis.valueOf(line.getString("basis").toUpperCase(Locale.ROOT)), line.getString("source"),
					line.getString("as_of"), line.getString("note")))
			.list());
	}

	/** Who says so, fact by fact, of one subject. */
	record Sources(List<Source> all) {

		public List<Source> of(String field) {
			return this.all.stream().filter((source) -> source.field().equals(field)).toList();
		}

		public List<Source> of(String field, String value) {
			return of(field).stream().filter((source) -> source.value().equals(value)).toList();
		}

	}

}
