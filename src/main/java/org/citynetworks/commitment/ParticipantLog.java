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
		if (before.isEmpty()) {
			write(slug, "joined", tier, now, at);
			return;
		}
		var was = ParticipantText.reporting(before.get());
		if (now.standing().isPresent() && !was.standing().isPresent()
				&& !before.get().said("application").equals(after.said("application"))) {
			write(slug, "rejoined", tier, now, at);
			return;
		}
		if (!before.get().said("tier").equals(tier)) {
			write(slug, "moved", tier, now, at);
		}
		if (now.standing() != was.standing()) {
			write(slug, now.standing().term(), tier, now, at);
		}
		else if (isLogged(was, now)) {
			write(slug, "grace", tier, now, at);
		}
	}

	/** Whether a change of how a participant stands has a line in the log. */
	static boolean isLogged(Reporting was, Reporting now) {
		return now.standing() != was.standing() || now.grace() != null && !now.grace().equals(was.grace());
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
