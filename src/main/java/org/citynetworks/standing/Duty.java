package org.citynetworks.standing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;

import org.citynetworks.commitment.Reporting;
import org.citynetworks.commitment.Standing;
import org.citynetworks.programme.Rules;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of a programme make of how a participant stands with its reports.
 */
public record Duty(Reporting reporting, Rules rules) {

	/** Until when a report may come on the day on which it has to be there. */
	private static final LocalTime CUT_OFF = LocalTime.of(23, 0);

	/** The moment at which a day is over for reports. */
	public static Instant cutOff(LocalDate day) {
		return day.atTime(CUT_OFF).toInstant(ZoneOffset.UTC);
	}

	/** The day whose cut-off comes next. */
	static LocalDate day(Instant at) {
		var utc = at.atOffset(ZoneOffset.UTC);
		return utc.toLocalTime().isBefore(CUT_OFF) ? utc.toLocalDate() : utc.toLocalDate().plusDays(1);
	}

	/** How many cut-offs come before that of another day; less than 0 if it is over. */
	public static int daysUntil(LocalDate day, Instant now) {
		return Math.toIntExact(ChronoUnit.DAYS.between(day(now), day));
	}

	/** The moment until which what is said of days is true. */
	public static Instant nextCutOff(Instant now) {
		return cutOff(day(now));
	}

	/** When a report that does not come has it taken off the list. */
	public LocalDate delistedOn() {
		return this.reporting.deadline().plusMonths(this.rules.delistMonths());
	}

	/** What it is to become by now and has not yet, one step after the other. */
	Optional<Step> next(Instant now) {
		return switch (this.reporting.standing()) {
			case ACTIVE -> step(Standing.NON_COMMUNICATING, this.reporting.deadline(), now);
			case NON_COMMUNICATING -> step(Standing.DELISTED, delistedOn(), now);
			case DELISTED, WITHDRAWN -> Optional.empty();
		};
	}

	private Optional<Step> step(Standing standing, LocalDate after, Instant now) {
		return (daysUntil(after, now) < 0) ? Optional.of(new Step(this.reporting.as(standing), cutOff(after)))
				: Optional.empty();
	}

	/** What it is to hear of in time, if anything is near. */
	Optional<Reminder> reminder(Instant now) {
		return switch (this.reporting.standing()) {
			case ACTIVE -> reminder(Reminder.REPORT, this.reporting.deadline(), now);
			case NON_COMMUNICATING -> reminder(Reminder.DELISTING, delistedOn(), now);
			case DELISTED, WITHDRAWN -> Optional.empty();
		};
	}

	private Optional<Reminder> reminder(String of, LocalDate day, Instant now) {
		var left = daysUntil(day, now);
		return this.rules.reminderDays()
			.stream()
			.filter((days) -> left >= 0 && left <= days)
			.min(Comparator.naturalOrder())
			.map((days) -> new Reminder(of, day, days));
	}

	/** How it stands once a report has come, which counts for whoever takes part. */
	Reporting afterReport(Instant at) {
		if (!this.reporting.standing().isPresent()) {
			return this.reporting;
		}
		var day = LocalDate.ofInstant(at, ZoneOffset.UTC);
		return new Reporting(Standing.ACTIVE, day.plusMonths(this.rules.reportMonths()), null, day);
	}

	/** What keeps it from asking for a later day; null if nothing does. */
	@Nullable NoGrace noGrace(Instant now) {
		if (this.reporting.standing() != Standing.ACTIVE || daysUntil(this.reporting.deadline(), now) < 0) {
			return NoGrace.TOO_LATE;
		}
		return (this.reporting.grace() != null) ? NoGrace.ONCE : null;
	}

	/** How it stands with a later day. */
	Reporting withGrace() {
		return new Reporting(this.reporting.standing(), this.reporting.due(),
				this.reporting.due().plusDays(this.rules.graceDays()), this.reporting.last());
	}

	/**
	 * A change that the rules demand.
	 *
	 * @param at when it came to be so
	 */
	record Step(Reporting to, Instant at) {

	}

	/**
	 * Something that is near.
	 *
	 * @param of what comes on the day
	 * @param days the reminder that is due, by how many days before it is to be sent
	 */
	record Reminder(String of, LocalDate day, int days) {

		/** The last day on which a report can come in time. */
		static final String REPORT = "report";

		/** The day on which one is taken off the list that does not report. */
		static final String DELISTING = "delisting";

	}

	/** Why there is no later day. */
	enum NoGrace {

		/** It has to be asked for before the report is overdue. */
		TOO_LATE,

		/** It was asked for already for this report. */
		ONCE

	}

}
