package org.citynetworks.shared;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;

/**
 * Counts the days on which somebody works: Monday to Friday (UTC), whatever country's
 * holidays there are.
 */
public final class WorkingDays {

	private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

	private WorkingDays() {
	}

	/** How many working days have begun since the day of a moment. */
	public static int between(Instant since, Instant now) {
		var first = LocalDate.ofInstant(since, ZoneOffset.UTC).plusDays(1);
		var last = LocalDate.ofInstant(now, ZoneOffset.UTC);
		return first.isAfter(last) ? 0
				: (int) first.datesUntil(last.plusDays(1))
					.filter((day) -> !WEEKEND.contains(day.getDayOfWeek()))
					.count();
	}

	/** The day on which so many working days have begun since the day of a moment. */
	public static LocalDate after(Instant since, int days) {
		return LocalDate.ofInstant(since, ZoneOffset.UTC)
			.plusDays(1)
			.datesUntil(LocalDate.MAX)
			.filter((day) -> !WEEKEND.contains(day.getDayOfWeek()))
			.skip(Math.max(days, 1) - 1L)
			.findFirst()
			.orElseThrow();
	}

}
