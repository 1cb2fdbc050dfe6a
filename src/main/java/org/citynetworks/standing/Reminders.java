package org.citynetworks.standing;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;

import org.citynetworks.standing.Duty.Reminder;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which reminders participants have had: each is sent once.
 */
@Component
class Reminders {

	private final JdbcClient jdbc;

	private final Clock clock;

	Reminders(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Takes note that a participant hears of what is near; nothing if it has already. */
	Optional<Reminder> take(String participant, Duty duty) {
		return duty.reminder(this.clock.instant())
			.filter((reminder) -> this.jdbc.sql("""
					insert into standing_reminder (participant, about, day, days, sent_at)
					values (:participant, :about, :day, :days, :now)
					on conflict do nothing
					""")
				.param("participant", participant)
				.param("about", reminder.of())
				.param("day", reminder.day())
				.param("days", reminder.days())
				.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
				.update() == 1);
	}

}
