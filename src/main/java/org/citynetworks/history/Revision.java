package org.citynetworks.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * An entry as it was published once; it never changes.
 *
 * @param subject of what, such as {@code network/iclei}
 * @param number its place in the history of its subject, from 1
 * @param fields the names of the fields that it changed
 * @param changedBy who changed it, a number; null for the site itself
 * @param source what the change as a whole rests on
 */
public record Revision(long id, String subject, int number, Kind kind, State state, List<String> fields,
		@Nullable Long changedBy, Instant changedAt, @Nullable String reason, @Nullable String source) {

	/** How an entry came to be as it is. */
	public enum Kind {

		SUPPLIED, READ, IMPORTED, CREATED, EDITED, RESTORED, ARCHIVED, REVIVED, MERGED, SPLIT, RENAMED;

		/** Whether the entry is no longer on the site since. */
		public boolean isEnd() {
			return this == ARCHIVED || this == MERGED;
		}

		public String term() {
			return name().toLowerCase(Locale.ROOT);
		}

		static Kind of(String term) {
			return valueOf(term.toUpperCase(Locale.ROOT));
		}

	}

	/** The columns that {@link #of} reads. */
	static final String COLUMNS = """
			revision.id, revision.subject, revision.number, revision.kind, revision.state, revision.fields,
			revision.changed_by, revision.changed_at, revision.reason, revision.source""";

	static Revision of(ResultSet line, int row) throws SQLException {
		return new Revision(line.getLong("id"), line.getString("subject"), line.getInt("number"),
				Kind.of(line.getString("kind")), State.parse(line.getString("state")),
				List.of((String[]) line.getArray("fields").getArray()), line.getObject("changed_by", Long.class),
				line.getObject("changed_at", OffsetDateTime.class).toInstant(), line.getString("reason"),
				line.getString("source"));
	}

}
