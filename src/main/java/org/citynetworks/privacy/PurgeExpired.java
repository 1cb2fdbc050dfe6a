package org.citynetworks.privacy;

import java.time.Clock;
import java.time.ZoneOffset;

import org.citynetworks.privacy.RetentionTimes.Time;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Deletes what has been kept for its time, a bounded number of rows at once.
 */
@Component
class PurgeExpired {

	private static final int BATCH = 5000;

	private final RetentionTimes times;

	private final JdbcClient jdbc;

	private final Clock clock;

	PurgeExpired(RetentionTimes times, JdbcClient jdbc, Clock clock) {
		this.times = times;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	void run() {
		run(BATCH);
	}

	void run(int batch) {
		for (var time : this.times.all()) {
			while (forget(time, batch) == batch) {
				// There may be more
			}
		}
	}

	private int forget(Time time, int most) {
		return this.jdbc.sql("select forget_expired(:relation, :column, :now, :most)")
			.param("relation", time.relation())
			.param("column", time.countedFrom())
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.param("most", most)
			.query(Integer.class)
			.single();
	}

}
