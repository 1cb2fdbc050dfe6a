package org.citynetworks.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.citynetworks.application.Moves.Mover;
import org.citynetworks.contributor.Contributor;
import org.citynetworks.contributor.Contributors;
import org.citynetworks.submission.ChangeRequests;
import org.citynetworks.submission.Submissions;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Closes the applications whose answers do not come, after two warnings.
 */
@Component
class LapseApplications {

	/** So many days before, whoever has to answer is warned. */
	private static final List<Integer> WARNINGS = List.of(1, 7);

	private final JdbcClient jdbc;

	private final Submissions submissions;

	private final ChangeRequests requests;

	private final Contributors contributors;

	private final Moves moves;

	private final TellApplicants tell;

	private final TransactionOperations transactions;

	private final Clock clock;

	// A warning and a lapse are different things for the same rows
	LapseApplications(JdbcClient jdbc, Submissions submissions, ChangeRequests requests, Contributors contributors,
			Moves moves, TellApplicants tell, TransactionOperations transactions, Clock clock) {
		this.jdbc = jdbc;
		this.submissions = submissions;
		this.requests = requests;
		this.contributors = contributors;
		this.moves = moves;
		this.tell = tell;
		this.transactions = transactions;
		this.clock = clock;
	}

	/** Each in a transaction of its own: what is done stays done. */
	void run() {
		this.jdbc.sql("""
				select application.id
				from application
				join change_request on submission = application.id and answered_at is null
				where phase = :phase
				order by application.id
				""")
			.param("phase", Phase.CHANGES_REQUESTED.term())
			.query(UUID.class)
			.list()
			.forEach((id) -> this.transactions.executeWithoutResult((transaction) -> look(id)));
	}

	private void look(UUID id) {
		this.submissions.hold(id);
		this.requests.open(id).ifPresent((request) -> {
			var left = ChronoUnit.DAYS.between(LocalDate.now(this.clock), request.dueOn());
			if (left < 0) {
				this.requests.answered(id);
				this.moves.make(id, Move.LAPSE, Mover.CLOCK, "");
			}
			else {
				WARNINGS.stream().filter((days) -> left <= days).findFirst().ifPresent((days) -> warn(id, days));
			}
		});
	}

	private void warn(UUID id, int days) {
		var isNew = this.jdbc
			.sql("update application set warned = :days where id = :id and coalesce(warned > :days, true)")
			.param("days", days)
			.param("id", id)
			.update() == 1;
		if (isNew) {
			this.contributors.of(id)
				.stream()
				.filter(Contributor::isOwner)
				.forEach((owner) -> this.tell.write(owner, "application.reply-soon", Map.of()));
		}
	}

}
