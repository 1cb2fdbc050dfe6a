package org.citynetworks.application;

import java.time.Clock;
import java.time.ZoneOffset;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How long decisions took in the last twelve months.
 */
@Component
public class DecisionTimes {

	private final JdbcClient jdbc;

	private final Clock clock;

	DecisionTimes(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Of a tier, from when an application came in to what was first decided. */
	public Times of(String tier) {
		return this.jdbc
			.sql("""
					select count(*) as decisions,
						percentile_disc(0.5) within group (order by cast(decided - came_in as integer)) as days
					from (
						select min(cast(made_at at time zone 'UTC' as date)) filter (where move in ('sign', 'submit')) as came_in,
							min(cast(made_at at time zone 'UTC' as date)) filter (where move in ('accept', 'turn-down')) as decided
						from application_move
						join application on application.id = application_move.application
						where tier = :tier
						group by application.id
					) as one
					where decided > :since
					""")
			.param("tier", tier)
			.param("since", this.clock.instant().atOffset(ZoneOffset.UTC).toLocalDate().minusYears(1))
			.query(Times.class)
			.single();
	}

	/**
	 * How long decisions took.
	 *
	 * @param days as many or fewer for half of them; null if there was none
	 */
	public record Times(int decisions, @Nullable Integer days) {

	}

}
