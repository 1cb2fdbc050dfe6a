package org.citynetworks.atlas;

/**
 * The Equal Earth projection of the unit sphere, which keeps areas true: B. Šavrič, T.
 * Patterson and B. Jenny, "The Equal Earth map projection", International Journal of
 * Geographical Information Science 33 (2018).
 */
final class EqualEarth {

	/**
	 * What stands in the middle. At 11° East the edge of the map runs through the Bering
	 * Strait: it cuts no country, and Oceania stays together.
	 */
	static final double MIDDLE = 11;

	private static final double A1 = 1.340264;

	private static final double A2 = -0.081106;

	private static final double A3 = 0.000893;

	private static final double A4 = 0.003796;

	private static final double M = Math.sqrt(3) / 2;

	private EqualEarth() {
	}

	/** The distance from the middle meridian, to the east. */
	static double x(double latitude, double longitude) {
		var t = parameter(latitude);
		var t2 = t * t;
		var t6 = t2 * t2 * t2;
		return Math.toRadians(longitude - MIDDLE) * Math.cos(t)
				/ (M * (A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2)));
	}

	/** The distance from the equator, to the north. */
	static double y(double latitude) {
		var t = parameter(latitude);
		var t2 = t * t;
		return t * (A1 + A2 * t2 + t2 * t2 * t2 * (A3 + A4 * t2));
	}

	/** The same longitude, within half a turn of the middle. */
	static double within(double longitude) {
		return longitude - 360 * Math.floor((longitude - MIDDLE + 180) / 360);
	}

	private static double parameter(double latitude) {
		return Math.asin(M * Math.sin(Math.toRadians(latitude)));
	}

}
