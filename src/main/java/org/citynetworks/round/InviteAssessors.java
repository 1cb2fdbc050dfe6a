package org.citynetworks.round;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Invites those who are to answer, and reminds them; never so often that it is a
 * nuisance.
 */
@Component
class InviteAssessors {

	private static final Duration BETWEEN_LINKS = Duration.ofMinutes(10);

	private static final Duration BETWEEN_REMINDERS = Duration.ofDays(1);

	private final JdbcClient jdbc;

	private final Rounds rounds;

	private final Assessors assessors;

	private final WriteToAssessors write;

	private final Clock clock;

	InviteAssessors(JdbcClient jdbc, Rounds rounds, Assessors assessors, WriteToAssessors write, Clock clock) {
		this.jdbc = jdbc;
		this.rounds = rounds;
		this.assessors = assessors;
		this.write = write;
		this.clock = clock;
	}

	/** Sends somebody their link for the first time, or to another address. */
	@Transactional(propagation = Propagation.MANDATORY)
	void invite(Round round, Assessor assessor) {
		this.jdbc.sql("update scan_assessor set invited_at = :now where id = :id")
			.param("now", now())
			.param("id", assessor.id())
			.update();
		this.write.write(round, assessor, "invitation", true, "");
	}

	/**
	 * Sends somebody their link again.
	 * @return whether it was sent: not right after another
	 */
	@Transactional
	boolean inviteAgain(UUID id, long assessor) {
		var round = this.rounds.get(id);
		var due = this.jdbc.sql("""
				update scan_assessor set invited_at = :now
				where round = :round and id = :id and left_at is null and not on_paper and invited_at < :before
				""")
			.param("now", now())
			.param("round", id)
			.param("id", assessor)
			.param("before", now().minus(BETWEEN_LINKS))
			.update();
		if (due == 1) {
			this.write.write(round, this.assessors.get(id, assessor), "invitation", true, "");
		}
		return due == 1;
	}

	/**
	 * Reminds somebody who has not handed in.
	 * @return whether they are reminded: not a second time within a day
	 */
	@Transactional
	boolean remind(UUID id, long assessor) {
		var round = this.rounds.get(id);
		var due = this.jdbc.sql("""
				update scan_assessor set reminded_at = :now
				from submission
				where round = :round and scan_assessor.id = :id and submission.id = submission and locked_at is null
					and left_at is null and not on_paper and (reminded_at is null or reminded_at < :before)
				""")
			.param("now", now())
			.param("round", id)
			.param("id", assessor)
			.param("before", now().minus(BETWEEN_REMINDERS))
			.update();
		if (due == 1) {
			this.write.write(round, this.assessors.get(id, assessor), "reminder", true, "");
		}
		return due == 1;
	}

	/** Reminds all who have not handed in; says how many that were. */
	@Transactional
	long remind(UUID id) {
		return this.assessors.of(id).stream().filter((one) -> remind(id, one.id())).count();
	}

	private OffsetDateTime now() {
		return this.clock.instant().atOffset(ZoneOffset.UTC);
	}

}
