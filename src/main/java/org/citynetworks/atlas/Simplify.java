package org.citynetworks.atlas;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Leaves out the bends of a line that nobody would see: the algorithm of Ramer, Douglas
 * and Peucker.
 */
final class Simplify {

	private Simplify() {
	}

	/**
	 * The line without the points that lie nearer than a tolerance to what remains.
	 * @param line points as pairs x, y
	 */
	static List<double[]> line(List<double[]> line, double tolerance) {
		var kept = new BitSet(line.size());
		kept.set(0);
		kept.set(line.size() - 1);
		keep(line, 0, line.size() - 1, tolerance, kept);
		var simple = new ArrayList<double[]>();
		kept.stream().forEach((index) -> simple.add(line.get(index)));
		return simple;
	}

	private static void keep(List<double[]> line, int first, int last, double tolerance, BitSet kept) {
		var farthest = first;
		var most = tolerance;
		for (var index = first + 1; index < last; index++) {
			var distance = distance(line.get(index), line.get(first), line.get(last));
			if (distance > most) {
				most = distance;
				farthest = index;
			}
		}
		if (farthest > first) {
			kept.set(farthest);
			keep(line, first, farthest, tolerance, kept);
			keep(line, farthest, last, tolerance, kept);
		}
	}

	private static double distance(double[] point, double[] from, double[] to) {
		var dx = to[0] - from[0];
		var dy = to[1] - from[1];
		var square = dx * dx + dy * dy;
		var along = (square == 0) ? 0 : ((point[0] - from[0]) * dx + (point[1] - from[1]) * dy) / square;
		var near = Math.max(0, Math.min(1, along));
		return Math.hypot(point[0] - from[0] - near * dx, point[1] - from[1] - near * dy);
	}

}
