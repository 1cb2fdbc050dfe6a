package org.citynetworks.application;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.citynetworks.audit.AuditLog;
import org.citynetworks.contributor.Contributor;
import org.citynetworks.submission.Submissions;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one way in which an application comes from a phase into another: only as the table
 * has it, only once, and never without a line in its log. Those who applied get the mail
 * that the table names; whoever makes a move does what else comes with it in the same
 * transaction.
 */
@Component
public class Moves {

	private final JdbcClient jdbc;

	private final Applications applications;

	private final Submissions submissions;

	private final TellApplicants tell;

	private final AuditLog audit;

	private final Clock clock;

	Moves(JdbcClient jdbc, Applications applications, Submissions submissions, TellApplicants tell, AuditLog audit,
			Clock clock) {
		this.jdbc = jdbc;
		this.applications = applications;
		this.submissions = submissions;
		this.tell = tell;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Makes a move. What its mail is to say (a reference, what is asked for again) has to
	 * be there before.
	 * @param reason in the words of whoever makes it; empty if there are none
	 * @return the application as it is then; nothing if it no longer stands where the
	 * move begins, as after a second click
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public Optional<Application> make(UUID id, Move move, Mover by, String reason) {
		// Before the application, as all do who hold both: two who meet wait for each
		// other
		// only once
		this.submissions.hold(id);
		var before = this.applications.hold(id).filter((application) -> application.moves().contains(move));
		before.ifPresent((application) -> write(id, move, application.phase(), by, reason));
		return before.map((application) -> this.applications.get(id));
	}

	private void write(UUID id, Move move, Phase before, Mover by, String reason) {
		this.jdbc.sql("update application set phase = :to, since = :now, warned = null where id = :id")
			.param("to", move.to().term())
			.param("now", now())
			.param("id", id)
			.update();
		this.jdbc.sql("""
				insert into application_move (application, move, phase, made_at, person_id, contributor, reason)
				values (:id, :move, :before, :now, :person, :contributor, :reason)
				""")
			.param("id", id)
			.param("move", move.term())
			.param("before", before.term())
			.param("now", now())
			.param("person", by.person())
			.param("contributor", by.contributor())
			.param("reason", reason)
			.update();
		this.audit.record("application." + move.term(), "submission/" + id, Map.of());
		if (move.to().isClosed()) {
			this.submissions.close(id);
		}
		else {
			this.submissions.reopen(id);
		}
		this.tell.of(id, move, reason);
	}

	/** What was done with an application, the oldest first. */
	public List<Made> of(UUID id) {
		return this.jdbc.sql("""
				select move, phase, made_at, person_id as person, contributor, reason
				from application_move
				where application = :id
				order by id
				""")
			.param("id", id)
			.query((line, number) -> new Made(Move.of(line.getString("move")), Phase.of(line.getString("phase")),
					line.getObject("made_at", OffsetDateTime.class), line.getObject("person", Long.class),
					line.getObject("contributor", Long.class), line.getString("reason")))
			.list();
	}

	private OffsetDateTime now() {
		return this.clock.instant().atOffset(ZoneOffset.UTC);
	}

	/**
	 * Who makes a move.
	 *
	 * @param person one of the staff, a number
	 * @param contributor one of those who apply, a number
	 */
	public record Mover(@Nullable Long person, @Nullable Long contributor) {

		/** Nobody: time has passed. */
		public static final Mover CLOCK = new Mover(null, null);

		public static Mover of(Contributor contributor) {
			return new Mover(null, contributor.id());
		}

		public static Mover staff(long person) {
			return new Mover(person, null);
		}

	}

	/**
	 * A move that was made.
	 *
	 * @param before the phase that it began in
	 */
	public record Made(Move move, Phase before, OffsetDateTime at, @Nullable Long person, @Nullable Long contributor,
			String reason) {

	}

}
