package org.citynetworks.application;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

import org.citynetworks.programme.DecisionTimes;
import org.citynetworks.shared.WorkingDays;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Measures how long decisions took, from when an application came in to what was first
 * decided.
 */
@Component
class MeasureDecisions implements DecisionTimes {

	private final JdbcClient jdbc;

	private final Clock clock;

	MeasureDecisions(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@Override
	public Optional<Median> lastYear(String tier) {
		var days = this.jdbc.sql("""
				select came_in, decided
				from (
					select min(made_at) filter (where move in ('sign', 'submit')) as came_in,
						min(made_at) filter (where move in ('accept', 'turn-down')) as decided
					from application_move
					join application on application.id = application_move.application
					where tier = :tier and stage = 'application'
					group by application.id
				) as one
				where came_in is not null and decided > :since
				""")
			.param("tier", tier)
			.param("since", this.clock.instant().atOffset(ZoneOffset.UTC).minusYears(1))
			.query((line, number) -> WorkingDays.between(line.getObject("came_in", OffsetDateTime.class).toInstant(),
					line.getObject("decided", OffsetDateTime.class).toInstant()))
			.list()
			.stream()
			.sorted()
			.toList();
		return days.isEmpty() ? Optional.empty()
				: Optional.of(new Median(days.get((days.size() - 1) / 2), days.size()));
	}

}
