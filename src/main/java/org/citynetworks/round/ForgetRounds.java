package org.citynetworks.round;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends what is kept of rounds: one that was never closed goes, and of one that was, who
 * answered.
 */
@Component
class ForgetRounds {

	static final Period KEPT = Period.ofYears(2);

	private final JdbcClient jdbc;

	private final Clock clock;

	ForgetRounds(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@Transactional
	void run() {
		var before = this.clock.instant().atOffset(ZoneOffset.UTC).minus(KEPT);
		abandoned(before);
		people(before);
	}

	/** Rounds that lie still, with all that was answered. */
	private void abandoned(OffsetDateTime before) {
		var still = this.jdbc.sql("""
				select id from scan_round
				where stage <> 'closed' and changed_at < :before and not exists (
					select from scan_assessor
					join submission on submission.id = submission
					where round = scan_round.id and submission.changed_at >= :before
				)
				""").param("before", before).query(UUID.class).list().toArray(UUID[]::new);
		this.jdbc
			.sql("delete from submission using scan_assessor where submission.id = submission and round = any(:ids)")
			.param("ids", still)
			.update();
		this.jdbc.sql("delete from scan_round where id = any(:ids)").param("ids", still).update();
	}

	/** Who answered in rounds that are closed; what they answered stays as nobody's. */
	private void people(OffsetDateTime before) {
		this.jdbc.sql("""
				delete from contributor
				using scan_assessor, scan_round
				where contributor.submission = scan_assessor.submission and scan_round.id = round and stage = 'closed'
					and scan_round.changed_at < :before
				""").param("before", before).update();
		this.jdbc.sql("""
				update scan_assessor set name = ''
				from scan_round
				where scan_round.id = round and stage = 'closed' and changed_at < :before and name <> ''
				""").param("before", before).update();
	}

}
