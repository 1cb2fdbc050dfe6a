package org.citynetworks.atlas;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The countries of the world, drawn in a frame: projected, simplified, rounded.
 */
final class Drawing {

	private static final String ANTARCTICA = "AQ";

	/** How near two whole turns a longitude must be to lie on the cut of the source. */
	private static final double CUT = 180 - 1e-6;

	private final Topology topology;

	private final List<List<Point>> arcs;

	/**
	 * A drawing.
	 * @param tolerance how many units a simplified line may stray
	 */
	Drawing(Topology topology, Frame frame, double tolerance) {
		this.topology = topology;
		this.arcs = topology.arcs().stream().map((arc) -> draw(arc, frame, tolerance)).toList();
	}

	/** The codes of the countries, in their order. */
	Set<String> countries() {
		return this.topology.shapes()
			.stream()
			.map(Topology.Shape::country)
			.filter((country) -> !country.equals(ANTARCTICA))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/** The rings that enclose these countries as if they were one. */
	List<List<Point>> outline(Predicate<String> countries) {
		var outline = new Outline();
		this.topology.shapes()
			.stream()
			.filter((shape) -> countries.test(shape.country()))
			.flatMap((shape) -> shape.rings().stream())
			.forEach((ring) -> outline.add(ring(ring)));
		return outline.rings();
	}

	/** A small square where a country lies that is too small to be seen. */
	List<Point> mark(String country) {
		var shape = this.topology.shapes().stream().filter((one) -> one.country().equals(country)).findFirst();
		var at = ring(shape.orElseThrow().rings().get(0)).get(0);
		return List.of(new Point(at.x() - 1, at.y() - 1), new Point(at.x() + 2, at.y() - 1),
				new Point(at.x() + 2, at.y() + 2), new Point(at.x() - 1, at.y() + 2));
	}

	// Where the source is cut at 180°, points stay, so that both sides still fit together
	private static List<Point> draw(List<Place> arc, Frame frame, double tolerance) {
		var turned = turn(arc);
		var points = new ArrayList<Point>();
		var line = new ArrayList<double[]>();
		for (var index = 0; index < arc.size(); index++) {
			var place = turned.get(index);
			line.add(new double[] { frame.scale() * EqualEarth.x(place.latitude(), place.longitude()),
					-frame.scale() * EqualEarth.y(place.latitude()) });
			if (line.size() > 1 && (index == arc.size() - 1 || Math.abs(arc.get(index).longitude()) > CUT)) {
				Simplify.line(line, tolerance).forEach((point) -> points.add(frame.point(point[0], point[1])));
				line.subList(0, line.size() - 1).clear();
			}
		}
		return points;
	}

	// An island that the edge of the map would cut stays whole on the side where most of
	// it lies
	private static List<Place> turn(List<Place> arc) {
		var longitudes = new double[arc.size()];
		var sum = 0.0;
		for (var index = 0; index < arc.size(); index++) {
			var longitude = arc.get(index).longitude();
			var before = (index == 0) ? longitude : longitudes[index - 1];
			longitudes[index] = longitude + 360 * Math.rint((before - longitude) / 360);
			sum += longitudes[index];
		}
		var mean = sum / arc.size();
		var turn = EqualEarth.within(mean) - mean;
		var turned = new ArrayList<Place>(arc.size());
		for (var index = 0; index < longitudes.length; index++) {
			turned.add(new Place(arc.get(index).latitude(), longitudes[index] + turn));
		}
		return turned;
	}

	private List<Point> ring(List<Integer> numbers) {
		var ring = new ArrayList<Point>();
		for (var number : numbers) {
			var arc = this.arcs.get((number < 0) ? ~number : number);
			for (var index = 0; index < arc.size(); index++) {
				ring.add(arc.get((number < 0) ? arc.size() - 1 - index : index));
			}
		}
		return ring;
	}

	/** Twice the area of a ring, in square units. */
	static long area(List<Point> ring) {
		var area = 0L;
		var from = ring.get(ring.size() - 1);
		for (var to : ring) {
			area += (long) from.x() * to.y() - (long) to.x() * from.y();
			from = to;
		}
		return Math.abs(area);
	}

}
