package org.citynetworks.reports;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;

import org.citynetworks.report.Content.Outcome;
import org.citynetworks.report.Way;
import org.jspecify.annotations.Nullable;

/**
 * What came of a commitment, as a page shows it.
 *
 * @param number which of the report's outcomes it is, from 1 on
 * @param from the number where it began, as the reader's language writes it; empty if
 * there is none
 */
record OutcomeLine(int number, Outcome said, String from, String to, String now, Way way) {

	static OutcomeLine of(int number, Outcome outcome, Locale locale) {
		return new OutcomeLine(number, outcome, figure(outcome.from(), locale), figure(outcome.to(), locale),
				figure(outcome.now(), locale), Way.of(outcome));
	}

	private static String figure(@Nullable BigDecimal number, Locale locale) {
		if (number == null) {
			return "";
		}
		var format = NumberFormat.getInstance(locale);
		format.setMaximumFractionDigits(Math.max(0, number.scale()));
		return format.format(number);
	}

	/** Whether it has a bar in the chart. */
	public boolean isDrawn() {
		return this.way.percent() != null;
	}

	/** Whether it has any number. */
	public boolean isCounted() {
		return isDrawn() || this.way.why() != null;
	}

	/** How far it has come, as the end of a message's key. */
	public String progress() {
		var percent = this.way.percent();
		if (percent == null) {
			return "none";
		}
		return (percent < 0) ? "back" : (percent >= 100) ? "reached" : "on";
	}

}
