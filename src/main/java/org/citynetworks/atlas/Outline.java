package org.citynetworks.atlas;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The outline of several areas as if they were one: edges that two of them share, in
 * opposite directions, cancel each other.
 */
final class Outline {

	private final Map<Point, Deque<Point>> edges = new LinkedHashMap<>();

	void add(List<Point> ring) {
		var from = ring.get(ring.size() - 1);
		for (var to : ring) {
			if (!from.equals(to) && !remove(to, from)) {
				this.edges.computeIfAbsent(from, (key) -> new ArrayDeque<>()).add(to);
			}
			from = to;
		}
	}

	/** The rings that remain, each without points on a straight line. */
	List<List<Point>> rings() {
		var rings = new ArrayList<List<Point>>();
		for (var start : List.copyOf(this.edges.keySet())) {
			while (this.edges.containsKey(start)) {
				var ring = new ArrayList<Point>();
				var point = start;
				do {
					ring.add(point);
					var next = this.edges.get(point).peek();
					remove(point, next);
					point = next;
				}
				while (!point.equals(start));
				var corners = straighten(ring);
				if (corners.size() > 2) {
					rings.add(corners);
				}
			}
		}
		return rings;
	}

	private boolean remove(Point from, Point to) {
		var ends = this.edges.get(from);
		if (ends == null || !ends.remove(to)) {
			return false;
		}
		if (ends.isEmpty()) {
			this.edges.remove(from);
		}
		return true;
	}

	private static List<Point> straighten(List<Point> ring) {
		var corners = new ArrayList<Point>();
		for (var index = 0; index < ring.size(); index++) {
			var before = ring.get((index + ring.size() - 1) % ring.size());
			var point = ring.get(index);
			var after = ring.get((index + 1) % ring.size());
			if ((long) (point.x() - before.x()) * (after.y() - point.y()) != (long) (point.y() - before.y())
					* (after.x() - point.x())) {
				corners.add(point);
			}
		}
		return corners;
	}

}
