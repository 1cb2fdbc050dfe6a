package org.citynetworks.places;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import org.citynetworks.fact.SourceLine;
import org.citynetworks.shared.Country;
import org.citynetworks.shared.Source;
import org.citynetworks.shared.Source.Basis;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which networks have their secretariat in a country, and who says so.
 */
@Component
class Secretariats {

	private final JdbcClient jdbc;

	private final PageSources sources;

	Secretariats(JdbcClient jdbc, PageSources sources) {
		this.jdbc = jdbc;
		this.sources = sources;
	}

	List<Secretariat> in(Country country, HttpServletRequest request) {
		return this.jdbc.sql("""
				select slug, name, basis, source, as_of, note
				from fact
				join network on subject = 'network/' || slug
				where field = 'secretariat_country' and value = :country
				order by lower(name)
				""")
			.param("country", country.code())
			.query((line, number) -> new Secretariat(line.getString("slug"), line.getString("name"),
					this.sources.line(source(line), request)))
			.list();
	}

	private static Source source(ResultSet line) throws SQLException {
		return new Source(Basis.valueOf(line.getString("basis").toUpperCase(Locale.ROOT)), line.getString("source"),
				line.getString("as_of"), line.getString("note"));
	}

	/** That a network has its secretariat there. */
	record Secretariat(String slug, String name, SourceLine source) {

	}

}
