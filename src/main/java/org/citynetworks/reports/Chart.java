package org.citynetworks.reports;

import java.util.List;
import java.util.Objects;

/**
 * Bars that show how far a participant has come with each of its commitments, all on one
 * scale: from where it began to what was to be reached. In units of the drawing.
 *
 * @param low the percentage at which the scale begins
 * @param high that at which it ends
 */
record Chart(int low, int high) {

	private static final int WIDTH = 600;

	/** Room for the line at either end. */
	private static final int EDGE = 2;

	/** How far beyond the way, in percent, the scale shows. */
	private static final int BEYOND = 30;

	static Chart of(List<OutcomeLine> lines) {
		var percents = lines.stream()
			.map((line) -> line.way().percent())
			.filter(Objects::nonNull)
			.mapToInt(Integer::intValue)
			.summaryStatistics();
		return new Chart((percents.getMin() < 0) ? -BEYOND : 0, (percents.getMax() > 100) ? 100 + BEYOND : 100);
	}

	/** Where a percentage stands; at the end of the scale if it is beyond. */
	public int x(int percent) {
		var shown = Math.max(this.low, Math.min(this.high, percent));
		return EDGE + (WIDTH - 2 * EDGE) * (shown - this.low) / (this.high - this.low);
	}

	/** Where the bar of a percentage begins. */
	public int barFrom(int percent) {
		return Math.min(x(0), x(percent));
	}

	/** How long it is. */
	public int barWidth(int percent) {
		return Math.abs(x(percent) - x(0));
	}

	/** How long all the way is. */
	public int wayWidth() {
		return x(100) - x(0);
	}

}
