package org.citynetworks.changes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.citynetworks.changes.Change.Cursor;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What changed in the directory, the newest first.
 */
@Component
public class FindChanges {

	private final JdbcClient jdbc;

	FindChanges(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The newest changes, as many as asked for. */
	public List<Change> newest(int most) {
		return before(Cursor.START, most);
	}

	/** As many changes as asked for, from a place in the list on. */
	List<Change> before(Cursor before, int most) {
		return this.jdbc
			.sql("""
					select revision.id, kind, changed_at, source, split_part(subject, '/', 1) as thing, network.slug, network.name,
						coalesce(amount, 0) as amount
					from revision
					left join network on subject = 'network/' || network.slug
					where (changed_at, revision.id) < (:at, :id) and not (kind = 'imported' and number = 1 and subject like '%/%')
					order by changed_at desc, revision.id desc
					limit :most
					""")
			.param("at", before.at().atOffset(ZoneOffset.UTC))
			.param("id", before.id())
			.param("most", most)
			.query(FindChanges::change)
			.list();
	}

	/** On which day (UTC) a subject last changed. */
	public Optional<LocalDate> lastOf(String subject) {
		return this.jdbc.sql("select changed_at from revision where subject = :subject order by number desc limit 1")
			.param("subject", subject)
			.query(OffsetDateTime.class)
			.optional()
			.map((at) -> at.withOffsetSameInstant(ZoneOffset.UTC).toLocalDate());
	}

	private static Change change(ResultSet line, int number) throws SQLException {
		var at = line.getObject("changed_at", OffsetDateTime.class).toInstant();
		return new Change(line.getString("thing"), line.getString("kind"), line.getInt("amount"),
				line.getString("slug"), line.getString("name"), line.getString("source"),
				new Cursor(at, line.getLong("id")));
	}

}
