package org.citynetworks.atlas;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/**
 * Cuts a ring along a rectangle: the algorithm of Sutherland and Hodgman.
 */
final class Clip {

	/** How far outside the rectangle the cut runs, so that its line is not seen. */
	private static final int MARGIN = 4;

	private Clip() {
	}

	/** The part of a ring that lies within a picture; empty if none does. */
	static List<Point> ring(List<Point> ring, int width, int height) {
		var cut = side(ring, (point) -> point.x() >= -MARGIN, (from, to) -> atX(from, to, -MARGIN));
		cut = side(cut, (point) -> point.x() <= width + MARGIN, (from, to) -> atX(from, to, width + MARGIN));
		cut = side(cut, (point) -> point.y() >= -MARGIN, (from, to) -> atY(from, to, -MARGIN));
		return side(cut, (point) -> point.y() <= height + MARGIN, (from, to) -> atY(from, to, height + MARGIN));
	}

	private static List<Point> side(List<Point> ring, Predicate<Point> inside,
			BiFunction<Point, Point, Point> crossing) {
		var cut = new ArrayList<Point>();
		for (var index = 0; index < ring.size(); index++) {
			var from = ring.get((index + ring.size() - 1) % ring.size());
			var to = ring.get(index);
			if (inside.test(from) != inside.test(to)) {
				cut.add(crossing.apply(from, to));
			}
			if (inside.test(to)) {
				cut.add(to);
			}
		}
		return cut;
	}

	private static Point atX(Point from, Point to, int x) {
		var part = (x - from.x()) / (double) (to.x() - from.x());
		return new Point(x, (int) Math.round(from.y() + part * (to.y() - from.y())));
	}

	private static Point atY(Point from, Point to, int y) {
		var part = (y - from.y()) / (double) (to.y() - from.y());
		return new Point((int) Math.round(from.x() + part * (to.x() - from.x())), y);
	}

}
