package org.citynetworks.commitment;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * How a participant stands with its progress reports. Days are days in UTC.
 *
 * @param due when the next one is due
 * @param grace until when it may be late, if that was asked for
 * @param last when the last one came; null if none has come yet
 */
public record Reporting(Standing standing, LocalDate due, @Nullable LocalDate grace, @Nullable LocalDate last) {

	/** The same in another standing. */
	public Reporting as(Standing other) {
		return new Reporting(other, this.due, this.grace, this.last);
	}

	/** When the next report has to be there at the latest. */
	public LocalDate deadline() {
		return (this.grace != null) ? this.grace : this.due;
	}

}
