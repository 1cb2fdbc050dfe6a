package org.citynetworks.result;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A sector of a circle around the origin, as paths of a drawing. Angles are degrees,
 * clockwise from the top.
 *
 * @param middle at which angle it lies
 * @param half how far it reaches to either side; 180 for the whole circle
 * @param radius how far it reaches outward
 */
record Wedge(double middle, double half, double radius) {

	private static final double WHOLE = 180;

	/** What is less counts as nothing. */
	private static final double ROUNDING = 1e-9;

	Wedge within(double radius) {
		return new Wedge(this.middle, this.half, radius);
	}

	/** All around it. */
	String outline() {
		if (this.half >= WHOLE) {
			return arc(this.radius) + "z";
		}
		return "M0 0L" + at(-this.half, this.radius) + turn(this.half, this.radius) + "z";
	}

	/** From its one side to the other, at a distance from the centre. */
	String arc(double radius) {
		// An arc that ends where it begins is none, so a circle is two
		if (this.half >= WHOLE) {
			return "M" + at(-WHOLE, radius) + turn(0, radius) + turn(WHOLE, radius);
		}
		return "M" + at(-this.half, radius) + turn(this.half, radius);
	}

	private String turn(double to, double radius) {
		var isLarge = this.half < WHOLE && 2 * this.half > WHOLE;
		return "A" + number(radius) + " " + number(radius) + " 0 " + (isLarge ? 1 : 0) + " 1 " + at(to, radius);
	}

	/** Arcs that are equally far from each other. */
	String arcs(double apart) {
		var path = new StringBuilder();
		for (var at = apart; at < this.radius; at += apart) {
			path.append(arc(at));
		}
		return path.toString();
	}

	/**
	 * Straight lines that are equally far from each other.
	 * @param turned by how many degrees against the middle of the sector
	 */
	String lines(double turned, double apart) {
		var path = new StringBuilder();
		var steps = (int) (this.radius / apart);
		for (var step = -steps; step <= steps; step++) {
			var line = line(turned, step * apart);
			if (line != null) {
				path.append(line);
			}
		}
		return path.toString();
	}

	// What of a line lies in the circle, and on the inner side of both edges. A point of
	// it
	// is where it comes nearest to the centre, and how far it is from there along the
	// line
	private @Nullable String line(double turned, double offset) {
		var angle = Math.toRadians(turned);
		var reach = Math.sqrt(this.radius * this.radius - offset * offset);
		var from = -reach;
		var to = reach;
		for (var edge : edges()) {
			var outside = edge.outside(offset * Math.cos(angle), -offset * Math.sin(angle));
			var change = edge.outside(Math.sin(angle), Math.cos(angle));
			if (change > ROUNDING) {
				to = Math.min(to, -outside / change);
			}
			else if (change < -ROUNDING) {
				from = Math.max(from, -outside / change);
			}
			else if (outside > ROUNDING) {
				return null;
			}
		}
		return (to - from < 1) ? null : "M" + along(angle, offset, from) + "L" + along(angle, offset, to);
	}

	/** Its two sides; the whole circle has none. */
	private List<Edge> edges() {
		var edge = Math.toRadians(this.half);
		return (this.half >= WHOLE) ? List.of()
				: List.of(new Edge(-Math.cos(edge), -Math.sin(edge)), new Edge(Math.cos(edge), -Math.sin(edge)));
	}

	private String along(double angle, double offset, double at) {
		return point(offset * Math.cos(angle) + at * Math.sin(angle), -offset * Math.sin(angle) + at * Math.cos(angle));
	}

	/** Dots in rows, as wide as they are high. */
	String dots(double apart, double size) {
		var path = new StringBuilder();
		var steps = (int) (this.radius / apart) + 1;
		for (var row = -steps; row <= steps; row++) {
			for (var column = -steps; column <= steps; column++) {
				var across = (column + ((row % 2 == 0) ? 0 : 0.5)) * apart;
				var along = row * apart;
				if (holds(across, along, size)) {
					path.append("M")
						.append(point(across, along))
						.append("m-" + number(size) + " 0")
						.append(("a%1$s %1$s 0 1 0 %2$s 0a%1$s %1$s 0 1 0 -%2$s 0").formatted(number(size),
								number(2 * size)));
				}
			}
		}
		return path.toString();
	}

	private boolean holds(double across, double along, double size) {
		return Math.hypot(across, along) < this.radius - size - 1
				&& edges().stream().allMatch((edge) -> edge.outside(across, along) < -size - 1);
	}

	// From what lies across and along the middle to the drawing, whose y grows downward
	private String point(double across, double along) {
		var turn = Math.toRadians(this.middle);
		var x = across * Math.cos(turn) + along * Math.sin(turn);
		var y = across * Math.sin(turn) - along * Math.cos(turn);
		return number(x) + " " + number(y);
	}

	private String at(double beside, double radius) {
		return number(x(this.middle + beside, radius)) + " " + number(y(this.middle + beside, radius));
	}

	/** Where something at its middle lies. */
	double x(double radius) {
		return x(this.middle, radius);
	}

	double y(double radius) {
		return y(this.middle, radius);
	}

	private static double x(double angle, double radius) {
		return radius * Math.sin(Math.toRadians(angle));
	}

	private static double y(double angle, double radius) {
		return -radius * Math.cos(Math.toRadians(angle));
	}

	/** A length of a drawing, to a tenth. */
	static String number(double length) {
		var tenths = Math.round(length * 10);
		return (tenths % 10 == 0) ? Long.toString(tenths / 10) : Double.toString(tenths / 10.0);
	}

	/**
	 * A side of a sector through the centre, by the direction that leads out of it.
	 */
	private record Edge(double across, double along) {

		/** How far outside a point lies; less than nothing if it is inside. */
		double outside(double across, double along) {
			return this.across * across + this.along * along;
		}

	}

}
