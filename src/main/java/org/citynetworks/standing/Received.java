package org.citynetworks.standing;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A report that has come, and when it should have.
 *
 * @param grace until when it could be late
 * @param counts whether it changed how the participant stands; not for one that had been
 * taken off the list, or had withdrawn
 */
public record Received(Instant at, LocalDate due, @Nullable LocalDate grace, boolean counts) {

	/** Days begun since the last cut-off at which it would have been in time. */
	public int daysLate() {
		return Math.max(0, -Duty.daysUntil((this.grace != null) ? this.grace : this.due, this.at));
	}

	/** Whether it came in time only because more time had been asked for. */
	public boolean isInGrace() {
		return daysLate() == 0 && Duty.daysUntil(this.due, this.at) < 0;
	}

}
