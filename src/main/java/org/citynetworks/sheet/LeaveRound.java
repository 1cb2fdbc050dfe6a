package org.citynetworks.sheet;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;

import org.citynetworks.round.Assessors;
import org.citynetworks.round.Rounds;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * An assessor takes part no more, at their own wish: nothing that they answered counts,
 * unless the coordinators let them in again.
 */
@Component
class LeaveRound {

	private final JdbcClient jdbc;

	private final Rounds rounds;

	private final Assessors assessors;

	private final TellCoordinators tell;

	private final Clock clock;

	LeaveRound(JdbcClient jdbc, Rounds rounds, Assessors assessors, TellCoordinators tell, Clock clock) {
		this.jdbc = jdbc;
		this.rounds = rounds;
		this.assessors = assessors;
		this.tell = tell;
		this.clock = clock;
	}

	/** They leave; a second time does nothing. */
	@Transactional
	void leave(UUID sheet, String reason) {
		var round = this.rounds.hold(this.rounds.answeredBy(sheet).id());
		if (go(sheet)) {
			this.tell.ofLeaving(round, this.assessors.answeringBy(sheet).orElseThrow(), reason);
		}
	}

	private boolean go(UUID sheet) {
		return this.jdbc.sql("""
				update scan_assessor set left_at = coalesce(left_at, :now), counted = false
				where submission = :sheet and (left_at is null or counted)
				""").param("now", this.clock.instant().atOffset(ZoneOffset.UTC)).param("sheet", sheet).update() == 1;
	}

	/** They leave, and nothing tells any more who they were. */
	@Transactional(propagation = Propagation.MANDATORY)
	void forget(UUID sheet) {
		go(sheet);
		this.jdbc.sql("update scan_assessor set name = '' where submission = :sheet").param("sheet", sheet).update();
	}

}
