package org.citynetworks.commitment;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;

import org.citynetworks.history.Amend;
import org.citynetworks.history.State;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes how a participant stands, in the caller's transaction: a revision of its entry,
 * and a line in its log.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ChangeStanding {

	private final Participants participants;

	private final ParticipantLog log;

	private final Amend amend;

	private final JdbcClient jdbc;

	ChangeStanding(Participants participants, ParticipantLog log, Amend amend, JdbcClient jdbc) {
		this.participants = participants;
		this.log = log;
		this.amend = amend;
		this.jdbc = jdbc;
	}

	/** A participant as it stands now, and does until the transaction ends. */
	public Participant hold(String slug) {
		this.amend.hold(ParticipantEditing.KIND + "/" + slug);
		return this.participants.get(slug);
	}

	/**
	 * Makes a participant that is held stand otherwise.
	 * @param at when it came to be so, which may be long ago
	 * @param by whose deed it is, a number; null for the rules
	 */
	public void change(Participant held, Reporting to, Instant at, String reason, @Nullable Long by) {
		if (this.amend.amend(held.subject(), (state) -> write(state, to), reason, by)
				&& ParticipantLog.isLogged(held.reporting(), to)) {
			// The entry has logged the change as one of this moment
			this.jdbc.sql("""
					update participant_log set at = :at
					where id = (select max(id) from participant_log where participant = :slug)
					""").param("at", at.atOffset(ZoneOffset.UTC)).param("slug", held.slug()).update();
		}
	}

	/**
	 * Writes down that a report has come, as one that was due as the participant stands.
	 */
	public void reported(Participant held, Instant at) {
		this.log.write(held.slug(), held.standing().isPresent() ? "reported" : "reported_after", held.tier(),
				held.reporting(), at);
	}

	private static State write(State state, Reporting to) {
		return state.with("standing", to.standing().term())
			.with("report_due", to.due().toString())
			.with("grace", Objects.toString(to.grace(), ""))
			.with("last_report", Objects.toString(to.last(), ""));
	}

}
