package org.citynetworks.atlas;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

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
		var weights = weights(line);
		return IntStream.range(0, weights.length)
			.filter((index) -> weights[index] > tolerance)
			.mapToObj(line::get)
			.toList();
	}

	/**
	 * The tolerance from which on each point may be left out, for both ends infinity.
	 * @param line points as pairs x, y
	 */
	static double[] weights(List<double[]> line) {
		var weights = new double[line.size()];
		Arrays.fill(weights, Double.POSITIVE_INFINITY);
		weigh(line, 0, line.size() - 1, Double.POSITIVE_INFINITY, weights);
		return weights;
	}

	// Which point is the farthest does not depend on the tolerance, and it goes with the
	// line that it bent
	private static void weigh(List<double[]> line, int first, int last, double weight, double[] weights) {
		var farthest = first;
		var most = -1.0;
		for (var index = first + 1; index < last; index++) {
			var distance = distance(line.get(index), line.get(first), line.get(last));
			if (distance > most) {
				most = distance;
				farthest = index;
			}
		}
		if (farthest > first) {
			weights[farthest] = Math.min(most, weight);
			weigh(line, first, farthest, weights[farthest], weights);
			weigh(line, farthest, last, weights[farthest], weights);
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
