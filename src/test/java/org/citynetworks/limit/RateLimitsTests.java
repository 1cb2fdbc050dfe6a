package org.citynetworks.limit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;

import javax.sql.DataSource;

import org.citynetworks.RepositoryTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@RepositoryTest
class RateLimitsTests {

	private final Moved clock = new Moved();

	@Autowired
	private DataSource database;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void aGrowingLimitAsksForALongerWaitEachTime() {
		var limits = new RateLimits(this.database, this.jdbc, this.clock);
		var whose = UUID.randomUUID().toString();
		var limit = Limit.growing("test.growing", Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(15),
				Duration.ofMinutes(60));
		for (var wait : new int[] { 1, 5, 15, 60 }) {
			assertThat(limits.take(limit, whose)).isZero();
			assertThat(limits.take(limit, whose)).isEqualTo(Duration.ofMinutes(wait));
			assertThat(limits.take(limit, "somebody else" + wait + whose)).isZero();
			this.clock.pass(Duration.ofMinutes(wait).minusSeconds(1));
			assertThat(limits.take(limit, whose)).isEqualTo(Duration.ofSeconds(1));
			this.clock.pass(Duration.ofSeconds(1));
		}
		assertThat(limits.take(limit, whose)).isZero();
		this.clock.pass(Duration.ofHours(5));
		assertThat(limits.take(limit, whose)).isZero();
		assertThat(limits.take(limit, whose)).isEqualTo(Duration.ofMinutes(1));
	}

	/** Six in the morning, and what has passed since; the limits of a day end with it. */
	private static final class Moved extends Clock {

		private Instant now = Instant.parse("2026-11-22T06:00:00Z");

		void pass(Duration time) {
			this.now = this.now.plus(time);
		}

		@Override
		public Instant instant() {
			return this.now;
		}

		@Override
		public ZoneId getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			throw new UnsupportedOperationException();
		}

	}

}
