package org.citynetworks.round;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;

import org.citynetworks.round.Round.Stage;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whether answers are taken now.
 */
@Component
public class TakesAnswers {

	/** Where a day ends last. */
	private static final ZoneOffset LAST_ON_EARTH = ZoneOffset.ofHours(-12);

	private final JdbcClient jdbc;

	private final Clock clock;

	TakesAnswers(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** When a day is over everywhere on Earth. */
	public static Instant end(LocalDate day) {
		return day.plusDays(1).atStartOfDay(LAST_ON_EARTH).toInstant();
	}

	/** Which day it is where days end last: the earliest that can still be a last day. */
	LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), LAST_ON_EARTH);
	}

	/** How many days come after this one until the last; less than 0 if that is over. */
	long daysLeft(Round round) {
		return today().until(round.until(), ChronoUnit.DAYS);
	}

	/** Whether a round takes answers to the topics that are not locked. */
	public boolean takes(Round round) {
		return round.stage() == Stage.ANSWERING && this.clock.instant().isBefore(end(round.until()));
	}

	/** The keys of the topics that are locked. */
	public Set<String> locked(UUID round) {
		return this.jdbc.sql("select topic from scan_lock where round = :round")
			.param("round", round)
			.query(String.class)
			.set();
	}

}
