package org.citynetworks.scoring;

/**
 * Where a value lies on a scale. The lowest quarter of it is low and the highest is high,
 * however many steps it has: of five steps the first two and the last two, of nine the
 * first three and the last three, of three the first and the last.
 */
record Scale(int steps) {

	private static final int QUARTERS = 4;

	boolean isLow(Fraction value) {
		return value.compareTo(at(1)) <= 0;
	}

	boolean isHigh(Fraction value) {
		return value.compareTo(at(QUARTERS - 1)) >= 0;
	}

	boolean isBelowMiddle(Fraction value) {
		return value.compareTo(at(QUARTERS / 2)) < 0;
	}

	/** Whether values are further apart than a quarter of the scale. */
	static boolean isWide(Fraction share) {
		return share.compareTo(Fraction.of(1, QUARTERS)) > 0;
	}

	private Fraction at(int quarters) {
		return Fraction.of(QUARTERS + (long) quarters * (this.steps - 1), QUARTERS);
	}

}
