package org.citynetworks.atlas;

import java.util.ArrayList;
import java.util.List;

/**
 * The net of meridians and parallels over a frame.
 */
final class Graticule {

	/** Degrees between two lines on a map of the world, and on one of a part of it. */
	private static final int WIDE = 30;

	private static final int NARROW = 10;

	private static final int NORTH = 90;

	private Graticule() {
	}

	static String of(Frame frame) {
		var step = frame.isWorld() ? WIDE : NARROW;
		var lines = new ArrayList<List<Point>>();
		for (var longitude = -180; longitude < 180; longitude += step) {
			add(lines, meridian(frame, longitude));
		}
		for (var latitude = step - NORTH; latitude < NORTH; latitude += step) {
			add(lines, parallel(frame, latitude));
		}
		return PathData.lines(lines);
	}

	private static List<Point> meridian(Frame frame, int longitude) {
		var line = new ArrayList<double[]>();
		for (var latitude = -NORTH; latitude <= NORTH; latitude++) {
			var point = frame.place(latitude, longitude);
			if (frame.contains(point)) {
				line.add(new double[] { point.x(), point.y() });
			}
		}
		return line.isEmpty() ? List.of()
				: Simplify.line(line, 1).stream().map((point) -> new Point((int) point[0], (int) point[1])).toList();
	}

	// Parallels are straight
	private static List<Point> parallel(Frame frame, int latitude) {
		var west = frame.place(latitude, EqualEarth.MIDDLE - 180);
		var east = frame.place(latitude, EqualEarth.MIDDLE + 180 - 1e-6);
		var line = List.of(new Point(Math.max(0, west.x()), west.y()),
				new Point(Math.min(frame.width(), east.x()), east.y()));
		return (line.get(0).x() < line.get(1).x() && line.stream().allMatch(frame::contains)) ? line : List.of();
	}

	private static void add(List<List<Point>> lines, List<Point> line) {
		if (line.size() > 1) {
			lines.add(line);
		}
	}

}
