package org.citynetworks.commitment;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

import org.citynetworks.history.State;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes down for everybody what becomes of a participant, with what decided on it: the
 * days that held then, the revision that it is, and that of the programme's rules.
 */
@Component
class ParticipantLog {

	private final JdbcClient jdbc;

	ParticipantLog(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Writes down what is new in a state that is about to be published. */
	void published(String slug, Optional<State> before, State after, Instant at) {
		var tier = after.said("tier");
		var now = ParticipantText.reporting(after);
		if (before.filter((was) -> was.said("tier").equals(tier)).isEmpty()) {
			write(slug, before.isPresent() ? "moved" : "joined", tier, now, at);
		}
		before.map(ParticipantText::reporting).ifPresent((was) -> {
			if (now.grace() != null && !now.grace().equals(was.grace())) {
				write(slug, "grace", tier, now, at);
			}
			if (now.standing() != was.standing()) {
				write(slug, now.standing().term(), tier, now, at);
			}
		});
	}

	void write(String slug, String event, String tier, Reporting reporting, Instant at) {
		this.jdbc.sql("""
				insert into participant_log (participant, at, event, tier, due, grace, revision, rules)
				values (:slug, :at, :event, :tier, :due, :grace,
					(select coalesce(max(number), 0) + 1 from revision where subject = 'participant/' || :slug),
					(select max(number) from revision
						where subject = 'programme/' || (select programme from participant where slug = :slug)))
				""")
			.param("slug", slug)
			.param("at", at.atOffset(ZoneOffset.UTC))
			.param("event", event)
			.param("tier", tier)
			.param("due", reporting.due())
			.param("grace", reporting.grace())
			.update();
	}

}
