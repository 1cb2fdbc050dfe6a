package org.citynetworks.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What somebody would make of an entry: a revision that is not published yet, as it was
 * typed, right or wrong.
 *
 * @param version how often it was saved
 * @param base the number of the revision that it starts from; 0 for a new entry
 * @param person whose it is, a number
 * @param asked who is to look at it, a number; null for any colleague
 * @param note what somebody else said of it
 * @param publishAt when it is to be published by itself
 */
public record Draft(UUID id, int version, String subject, Revision.Kind kind, int base, State state,
		@Nullable String reason, @Nullable String source, long person, Instant savedAt, Step step,
		@Nullable Instant askedAt, @Nullable Long asked, @Nullable String note, @Nullable Instant publishAt,
		@Nullable Long revision) {

	/** Where a draft stands. */
	public enum Step {

		OPEN, ASKED, SCHEDULED, PUBLISHED, DISCARDED;

		String term() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	/** The same as it was shown somewhere, before it was saved there or elsewhere. */
	public Draft asShown(int version, int base) {
		return new Draft(this.id, version, this.subject, this.kind, base, this.state, this.reason, this.source,
				this.person, this.savedAt, this.step, this.askedAt, this.asked, this.note, this.publishAt,
				this.revision);
	}

	public boolean isClosed() {
		return this.step == Step.PUBLISHED || this.step == Step.DISCARDED;
	}

	static Draft of(ResultSet line, int row) throws SQLException {
		return new Draft(line.getObject("id", UUID.class), line.getInt("version"), line.getString("subject"),
				Revision.Kind.of(line.getString("kind")), line.getInt("base"), State.parse(line.getString("state")),
				line.getString("reason"), line.getString("source"), line.getLong("person_id"), at(line, "saved_at"),
				Step.valueOf(line.getString("step").toUpperCase(Locale.ROOT)), moment(line, "asked_at"),
				line.getObject("asked_person", Long.class), line.getString("note"), moment(line, "publish_at"),
				line.getObject("revision_id", Long.class));
	}

	private static Instant at(ResultSet line, String column) throws SQLException {
		return line.getObject(column, OffsetDateTime.class).toInstant();
	}

	private static @Nullable Instant moment(ResultSet line, String column) throws SQLException {
		return (line.getObject(column) != null) ? at(line, column) : null;
	}

}
