package org.citynetworks.standing;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;

import org.citynetworks.audit.AuditLog;
import org.citynetworks.cache.DataVersion;
import org.citynetworks.commitment.Participant;
import org.citynetworks.shared.NotFound;
import org.citynetworks.standing.FindTimeline.Event;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What teams say in public to changes of their standing, until they take it back or the
 * staff hide it.
 */
@Component
class Replies {

	private final FindTimeline timeline;

	private final JdbcClient jdbc;

	private final AuditLog audit;

	private final DataVersion version;

	private final Clock clock;

	Replies(FindTimeline timeline, JdbcClient jdbc, AuditLog audit, DataVersion version, Clock clock) {
		this.timeline = timeline;
		this.jdbc = jdbc;
		this.audit = audit;
		this.version = version;
		this.clock = clock;
	}

	/** Something that became of a participant and can be answered to. */
	Event event(Participant participant, long event) {
		return this.timeline.of(participant.slug())
			.stream()
			.filter((one) -> one.id() == event && one.canBeAnswered())
			.findFirst()
			.orElseThrow(() -> new NotFound("event", Long.toString(event)));
	}

	/** Says something to it, or something else than before; what is hidden stays so. */
	@Transactional
	void write(Participant participant, long event, String words) {
		this.jdbc.sql("""
				insert into standing_reply (event_id, words, written_at) values (:event, :words, :now)
				on conflict (event_id) do update set words = excluded.words, written_at = excluded.written_at
				""")
			.param("event", event(participant, event).id())
			.param("words", words.strip())
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.update();
		note("standing.replied", participant);
	}

	/** Takes back what was said. */
	@Transactional
	void remove(Participant participant, long event) {
		this.jdbc.sql("delete from standing_reply where event_id = ?").param(event(participant, event).id()).update();
		note("standing.unsaid", participant);
	}

	/**
	 * Hides what was said from everybody, or shows it again.
	 * @param reason for everybody to read; null to show it
	 */
	@Transactional
	void hide(Participant participant, long event, @Nullable String reason) {
		this.jdbc.sql("update standing_reply set hidden = :reason where event_id = :event")
			.param("reason", reason)
			.param("event", event(participant, event).id())
			.update();
		note((reason != null) ? "standing.hidden" : "standing.shown", participant);
	}

	private void note(String deed, Participant participant) {
		this.audit.record(deed, participant.subject(), Map.of());
		this.version.raise("directory");
	}

}
