package org.citynetworks.atlas;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * The countries of the world, drawn at one scale from the middle of the map: simplified,
 * rounded, each when somebody first asks for it.
 */
final class Drawing {

	private final Topology topology;

	private final double scale;

	private final double tolerance;

	private final Map<String, List<List<Point>>> outlines = new ConcurrentHashMap<>();

	/**
	 * A drawing.
	 * @param scale units for each radius of the earth
	 * @param tolerance how many units a simplified line may stray
	 */
	Drawing(Topology topology, double scale, double tolerance) {
		this.topology = topology;
		this.scale = scale;
		this.tolerance = tolerance;
	}

	/**
	 * The rings that enclose a country; what is too small to have one is still a place.
	 */
	List<List<Point>> outline(String country) {
		return this.outlines.computeIfAbsent(country, (code) -> {
			var rings = outline(code::equals);
			return rings.isEmpty() ? List.of(mark(code)) : rings;
		});
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

	// A small square
	private List<Point> mark(String country) {
		var shape = this.topology.shapes().stream().filter((one) -> one.country().equals(country)).findFirst();
		var at = ring(shape.orElseThrow().rings().get(0)).get(0);
		return List.of(new Point(at.x() - 1, at.y() - 1), new Point(at.x() + 2, at.y() - 1),
				new Point(at.x() + 2, at.y() + 2), new Point(at.x() - 1, at.y() + 2));
	}

	private List<Point> ring(List<Integer> numbers) {
		var ring = new ArrayList<Point>();
		for (var number : numbers) {
			var arc = this.topology.arc(number).draw(this.scale, this.tolerance);
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
