package org.citynetworks.sheet;

import java.util.UUID;

import org.citynetworks.round.Assessors;
import org.citynetworks.round.ChangeAssessor;
import org.citynetworks.round.Round.Stage;
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

	private final ChangeAssessor change;

	private final TellCoordinators tell;

	LeaveRound(JdbcClient jdbc, Rounds rounds, Assessors assessors, ChangeAssessor change, TellCoordinators tell) {
		this.jdbc = jdbc;
		this.rounds = rounds;
		this.assessors = assessors;
		this.change = change;
		this.tell = tell;
	}

	/** They leave; a second time, or once the result stands, it does nothing. */
	@Transactional
	void leave(UUID sheet, String reason) {
		var round = this.rounds.hold(this.rounds.answeredBy(sheet).id());
		var assessor = this.assessors.answeringBy(sheet).orElseThrow();
		if (round.stage() != Stage.CLOSED && (!assessor.hasLeft() || assessor.counted())) {
			this.change.leave(round.id(), assessor.id(), false);
			this.tell.ofLeaving(round, assessor, reason);
		}
	}

	/** They leave, and nothing tells any more who they were. */
	@Transactional(propagation = Propagation.MANDATORY)
	void forget(UUID sheet) {
		this.assessors.answeringBy(sheet).ifPresent((one) -> this.change.leave(one.round(), one.id(), false));
		this.jdbc.sql("update scan_assessor set name = '' where submission = :sheet").param("sheet", sheet).update();
	}

}
