package org.citynetworks.intake;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.citynetworks.submission.Submissions;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Takes out of submissions what tells whose they were: after their time, and before when
 * their owner wants it. What is left says only that there was one, of which kind, when.
 */
@Component
public class EraseSubmissions {

	/** How long one is kept after all was said and done. */
	public static final Period KEPT = Period.ofMonths(24);

	private static final List<String> ALL = List.of("delete from submission_message where submission = :id",
			"delete from change_request where submission = :id", "delete from submission_sent where submission = :id",
			"delete from answer where submission = :id", "delete from submission_task where submission = :id",
			"delete from submission_file where submission = :id",
			"delete from submission_reminder where submission = :id", "delete from contributor where submission = :id");

	private final JdbcClient jdbc;

	private final Submissions submissions;

	private final Intakes intakes;

	private final TransactionOperations transaction;

	private final Clock clock;

	// It is also its own job
	EraseSubmissions(JdbcClient jdbc, Submissions submissions, Intakes intakes, TransactionOperations transaction,
			Clock clock) {
		this.jdbc = jdbc;
		this.submissions = submissions;
		this.intakes = intakes;
		this.transaction = transaction;
		this.clock = clock;
	}

	/** Those of which the time is over, each in a transaction of its own. */
	void run() {
		var over = this.jdbc.sql("""
				select id from submission
				where closed_at <= :before and anonymised_at is null
				order by closed_at
				""").param("before", now().minus(KEPT)).query(UUID.class).list();
		over.forEach((id) -> this.transaction.executeWithoutResult((status) -> erase(id)));
	}

	/**
	 * Deletes one that was never handed in, and makes anonymous one about which all was
	 * said and done.
	 * @return whether it could be: its feature may need it, or it is still looked at
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public boolean erase(UUID id) {
		var submission = this.submissions.hold(id);
		if (!submission.isSent() && !submission.isLocked()) {
			this.jdbc.sql("delete from submission where id = :id").param("id", id).update();
			return true;
		}
		var intake = this.intakes.of(submission);
		if (!intake.mayErase(submission) || !intake.anonymise(submission)) {
			return false;
		}
		ALL.forEach((delete) -> this.jdbc.sql(delete).param("id", id).update());
		this.jdbc.sql("update submission set anonymised_at = :now, reference = null where id = :id")
			.param("now", now())
			.param("id", id)
			.update();
		return true;
	}

	private OffsetDateTime now() {
		return this.clock.instant().atOffset(ZoneOffset.UTC);
	}

}
