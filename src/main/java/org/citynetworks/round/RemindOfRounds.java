package org.citynetworks.round;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Reminds those who have not handed in, once before the last day.
 */
@Component
class RemindOfRounds {

	private static final int DAYS_BEFORE = 3;

	private final JdbcClient jdbc;

	private final Rounds rounds;

	private final Assessors assessors;

	private final TakesAnswers takes;

	private final WriteToAssessors write;

	private final TransactionOperations transaction;

	private final Clock clock;

	// A round, its people and what they are told
	RemindOfRounds(JdbcClient jdbc, Rounds rounds, Assessors assessors, TakesAnswers takes, WriteToAssessors write,
			TransactionOperations transaction, Clock clock) {
		this.jdbc = jdbc;
		this.rounds = rounds;
		this.assessors = assessors;
		this.takes = takes;
		this.write = write;
		this.transaction = transaction;
		this.clock = clock;
	}

	/** Each in a transaction of its own, so that one does not hinder the others. */
	void run() {
		due().forEach((one) -> this.transaction.executeWithoutResult((status) -> remind(one)));
	}

	/** Those who are to be reminded, but not of what they heard of within a day. */
	private List<Due> due() {
		return this.jdbc.sql("""
				select round, scan_assessor.id as assessor, until
				from scan_round
				join scan_assessor on round = scan_round.id
				join submission on submission.id = submission
				where stage = 'answering' and until between :today and :soon and reminded_of is distinct from until
					and locked_at is null and left_at is null and not on_paper and invited_at < :before
					and (reminded_at is null or reminded_at < :before)
				order by scan_assessor.id
				""")
			.param("today", this.takes.today())
			.param("soon", this.takes.today().plusDays(DAYS_BEFORE))
			.param("before", now().minusDays(1))
			.query(Due.class)
			.list();
	}

	private void remind(Due due) {
		var first = this.jdbc.sql("""
				update scan_assessor set reminded_of = :until where id = :id and reminded_of is distinct from :until
				""").param("until", due.until()).param("id", due.assessor()).update() == 1;
		if (first) {
			this.write.write(this.rounds.get(due.round()), this.assessors.get(due.round(), due.assessor()), "reminder",
					true, "");
		}
	}

	private OffsetDateTime now() {
		return this.clock.instant().atOffset(ZoneOffset.UTC);
	}

	/**
	 * Somebody to be reminded.
	 *
	 * @param until of which last day
	 */
	record Due(UUID round, long assessor, LocalDate until) {

	}

}
