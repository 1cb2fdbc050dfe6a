package org.citynetworks.report;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.citynetworks.report.Content.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * How far a participant has come on the way from where a commitment began to what was to
 * be reached.
 *
 * @param percent less than 0 if it went the other way, more than 100 if it went beyond;
 * null if the numbers do not say
 * @param why what keeps it from a chart, as the end of a message's key; null if nothing
 * does, or if there is no number at all
 */
public record Way(@Nullable Integer percent, @Nullable String why) {

	/** More than a chart could tell from one another. */
	private static final BigDecimal MOST = BigDecimal.valueOf(9999);

	public static Way of(Outcome outcome) {
		var from = outcome.from();
		var to = outcome.to();
		var now = outcome.now();
		if (from == null && to == null && now == null) {
			return new Way(null, null);
		}
		if (to == null) {
			return new Way(null, "target");
		}
		if (from == null) {
			return new Way(null, "baseline");
		}
		if (now == null) {
			return new Way(null, "now");
		}
		return (from.compareTo(to) == 0) ? new Way(null, "same") : new Way(percent(from, to, now), null);
	}

	private static int percent(BigDecimal from, BigDecimal to, BigDecimal now) {
		return now.subtract(from)
			.multiply(BigDecimal.valueOf(100))
			.divide(to.subtract(from), 0, RoundingMode.HALF_UP)
			.min(MOST)
			.max(MOST.negate())
			.intValue();
	}

}
