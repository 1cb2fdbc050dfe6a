package org.citynetworks.standing;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What became of a participant since it joined, the oldest first, with what its team
 * answered to it.
 */
@Component
public class FindTimeline {

	private final JdbcClient jdbc;

	FindTimeline(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The timeline of a participant, also of one that is no longer on the register. */
	public List<Event> of(String participant) {
		return this.jdbc.sql("""
				select participant_log.id, at, event, tier, due, grace, rules, changed_by is not null as deed,
					revision.reason, words as reply, hidden
				from participant_log
				left join revision on subject = 'participant/' || participant and number = participant_log.revision
				left join standing_reply on standing_reply.event_id = participant_log.id
				where participant = :participant
				order by participant_log.id
				""").param("participant", participant).query(Event.class).list();
	}

	/**
	 * Something that became of a participant.
	 *
	 * @param event {@code joined}, {@code moved}, {@code left}, {@code rejoined},
	 * {@code grace}, {@code reported}, {@code reported_after}, or the standing that it
	 * came into
	 * @param tier the slug of the tier it was in then
	 * @param due when its report was due then
	 * @param grace until when it could be late then
	 * @param rules the revision of the programme that decided
	 * @param deed whether somebody did it, and not the rules
	 * @param reason why, as whoever did it put it
	 * @param reply what its team says to it
	 * @param hidden why the reply is not shown; null while it is
	 */
	public record Event(long id, OffsetDateTime at, String event, String tier, @Nullable LocalDate due,
			@Nullable LocalDate grace, @Nullable Integer rules, boolean deed, @Nullable String reason,
			@Nullable String reply, @Nullable String hidden) {

		/** What a team can answer to: that somebody or the rules changed its standing. */
		private static final Set<String> ANSWERED = Set.of("active", "non_communicating", "delisted", "withdrawn");

		/** What somebody gives a reason for that is meant for everybody. */
		private static final Set<String> EXPLAINED = Set.of("active", "non_communicating", "delisted", "withdrawn",
				"grace");

		public LocalDate day() {
			return this.at.toLocalDate();
		}

		public boolean canBeAnswered() {
			return ANSWERED.contains(this.event);
		}

		/** Why, where a person says so. */
		public @Nullable String explanation() {
			return (this.deed && EXPLAINED.contains(this.event)) ? this.reason : null;
		}

		/** The revision of the programme whose rules demanded it, if they did. */
		public @Nullable Integer ruled() {
			return (canBeAnswered() && !this.deed) ? this.rules : null;
		}

		/** The last day on which the report could have come that it is about. */
		LocalDate deadline() {
			return (this.grace != null) ? this.grace : Objects.requireNonNull(this.due);
		}

	}

}
