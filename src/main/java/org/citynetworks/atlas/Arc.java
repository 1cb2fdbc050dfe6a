package org.citynetworks.atlas;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A border or a coast on the projected world, ready to be drawn at any scale.
 */
record Arc(List<Bend> bends) {

	/** How near two whole turns a longitude must be to lie on the cut of the source. */
	private static final double CUT = 180 - 1e-6;

	/**
	 * A point, in radii of the earth from the middle of the map, to the east and south.
	 *
	 * @param weight how far the line may stray, in radii, before it loses this point
	 */
	record Bend(double x, double y, double weight) {

	}

	// Where the source is cut at 180°, points stay, so that both sides still fit together
	static Arc of(List<Place> places) {
		var longitudes = turn(places);
		var bends = new ArrayList<Bend>(places.size());
		var line = new ArrayList<double[]>();
		for (var index = 0; index < places.size(); index++) {
			var place = places.get(index);
			line.add(new double[] { EqualEarth.x(place.latitude(), longitudes[index]),
					-EqualEarth.y(place.latitude()) });
			if (line.size() > 1 && (index == places.size() - 1 || Math.abs(place.longitude()) > CUT)) {
				bends.addAll(bends(line));
				line.subList(0, line.size() - 1).clear();
			}
		}
		return new Arc(bends);
	}

	private static List<Bend> bends(List<double[]> line) {
		var weights = Simplify.weights(line);
		return IntStream.range(0, weights.length)
			.mapToObj((index) -> new Bend(line.get(index)[0], line.get(index)[1], weights[index]))
			.toList();
	}

	// An island that the edge of the map would cut stays whole on the side where most of
	// it lies
	private static double[] turn(List<Place> places) {
		var longitudes = new double[places.size()];
		var sum = 0.0;
		for (var index = 0; index < longitudes.length; index++) {
			var longitude = places.get(index).longitude();
			var before = (index == 0) ? longitude : longitudes[index - 1];
			longitudes[index] = longitude + 360 * Math.rint((before - longitude) / 360);
			sum += longitudes[index];
		}
		var mean = sum / longitudes.length;
		var turn = EqualEarth.within(mean) - mean;
		return Arrays.stream(longitudes).map((longitude) -> longitude + turn).toArray();
	}

	/** In radii of the earth. */
	Bounds bounds() {
		return this.bends.stream().map((bend) -> Bounds.at(bend.x(), bend.y())).reduce(Bounds::with).orElseThrow();
	}

	/**
	 * Draws it: simplified and rounded.
	 * @param scale units for each radius
	 * @param tolerance how many units the simplified line may stray
	 */
	List<Point> draw(double scale, double tolerance) {
		return this.bends.stream()
			.filter((bend) -> scale * bend.weight() > tolerance)
			.map((bend) -> new Point((int) Math.round(scale * bend.x()), (int) Math.round(scale * bend.y())))
			.toList();
	}

}
