package org.citynetworks.round;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import org.citynetworks.audit.AuditLog;
import org.citynetworks.round.Round.Stage;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets a round go on to its next stage, or back. Done a second time, or too late, a step
 * does nothing.
 */
@Component
class MoveRound {

	private final JdbcClient jdbc;

	private final Rounds rounds;

	private final Assessors assessors;

	private final InviteAssessors invite;

	private final WriteToAssessors write;

	private final AuditLog audit;

	private final Clock clock;

	// Who takes part hears of it
	MoveRound(JdbcClient jdbc, Rounds rounds, Assessors assessors, InviteAssessors invite, WriteToAssessors write,
			AuditLog audit, Clock clock) {
		this.jdbc = jdbc;
		this.rounds = rounds;
		this.assessors = assessors;
		this.invite = invite;
		this.write = write;
		this.audit = audit;
		this.clock = clock;
	}

	/** Invites all who are to answer. */
	@Transactional
	void invite(UUID id, long by) {
		move(id, Stage.PREPARING, new Step("invite", Stage.ANSWERING, "", by),
				(round) -> this.assessors.of(id).forEach((one) -> this.invite.invite(round, one)));
	}

	/** Takes no more answers, and shows everybody how they are spread. */
	@Transactional
	void end(UUID id, long by) {
		move(id, Stage.ANSWERING, new Step("end", Stage.AGREEING, "", by),
				(round) -> this.assessors.of(id).forEach((one) -> this.write.write(round, one, "ended", false, "")));
	}

	/** Takes answers again until another day, and tells everybody why. */
	@Transactional
	void again(UUID id, LocalDate until, String words, long by) {
		move(id, Stage.AGREEING, new Step("again", Stage.ANSWERING, words, by), (round) -> {
			this.jdbc.sql("update scan_round set until = :until where id = :id")
				.param("until", until)
				.param("id", id)
				.update();
			var again = this.rounds.get(id);
			this.assessors.of(id).forEach((one) -> this.write.write(again, one, "again", true, words));
		});
	}

	/** What is agreed on stands. */
	@Transactional
	void close(UUID id, long by) {
		move(id, Stage.AGREEING, new Step("close", Stage.CLOSED, "", by), (round) -> {
		});
	}

	/** What was agreed on can be changed again. */
	@Transactional
	void reopen(UUID id, String reason, long by) {
		move(id, Stage.CLOSED, new Step("reopen", Stage.AGREEING, reason, by), (round) -> {
		});
	}

	private void move(UUID id, Stage from, Step step, Consumer<Round> then) {
		var round = this.rounds.hold(id);
		if (round.stage() != from) {
			return;
		}
		this.jdbc.sql("update scan_round set stage = :stage, changed_at = :now where id = :id")
			.param("stage", step.term())
			.param("now", now())
			.param("id", id)
			.update();
		this.jdbc.sql("""
				insert into scan_move (round, at, stage, reason, by) values (:id, :now, :stage, :reason, :by)
				""")
			.param("id", id)
			.param("now", now())
			.param("stage", step.term())
			.param("reason", step.reason())
			.param("by", step.by())
			.update();
		this.audit.record("round." + step.deed(), round.owner(), Map.of("round", id.toString()));
		then.accept(this.rounds.get(id));
	}

	private OffsetDateTime now() {
		return this.clock.instant().atOffset(ZoneOffset.UTC);
	}

	/**
	 * What is done.
	 *
	 * @param deed as the audit log knows it
	 * @param by who of the team, a number
	 */
	private record Step(String deed, Stage to, String reason, long by) {

		String term() {
			return this.to.name().toLowerCase(Locale.ROOT);
		}

	}

}
