package org.citynetworks.round;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;

import org.citynetworks.audit.AuditLog;
import org.citynetworks.shared.SortedId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens a round, of which nobody hears yet.
 */
@Component
public class BeginRound {

	private final JdbcClient jdbc;

	private final Rounds rounds;

	private final AuditLog audit;

	private final Clock clock;

	BeginRound(JdbcClient jdbc, Rounds rounds, AuditLog audit, Clock clock) {
		this.jdbc = jdbc;
		this.rounds = rounds;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Opens it.
	 * @param owner such as {@code participant/geneva}
	 */
	@Transactional
	public Round begin(String owner, NewRound wanted) {
		// Two who begin at once get numbers one after the other
		this.jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:owner, 0))")
			.param("owner", "round " + owner)
			.query()
			.listOfRows();
		var now = this.clock.instant();
		var id = SortedId.at(now);
		this.jdbc.sql("""
				insert into scan_round (id, owner, number, title, instrument, version, level, topics, until, named,
					stage, begun_at, changed_at)
				values (:id, :owner, (select coalesce(max(number), 0) + 1 from scan_round where owner = :owner), :title,
					:instrument, :version, :level, :topics, :until, :named, 'preparing', :now, :now)
				""")
			.param("id", id)
			.param("owner", owner)
			.param("title", wanted.title())
			.param("instrument", wanted.instrument().key())
			.param("version", wanted.instrument().version())
			.param("level", wanted.level().key())
			.param("topics", wanted.topics().toArray(String[]::new))
			.param("until", wanted.until())
			.param("named", wanted.named())
			.param("now", now.atOffset(ZoneOffset.UTC))
			.update();
		this.audit.record("round.begin", owner, Map.of("round", id.toString()));
		return this.rounds.get(id);
	}

}
