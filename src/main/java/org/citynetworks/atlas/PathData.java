package org.citynetworks.atlas;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Writes points as the data of an SVG path, in as few characters as it takes: whole
 * numbers, each counted from the one before.
 */
final class PathData {

	private final StringBuilder path = new StringBuilder();

	private Point last = new Point(0, 0);

	private char command;

	/** Closed rings. */
	static String of(List<List<Point>> rings) {
		var data = new PathData();
		rings.forEach(data::ring);
		return data.path.toString();
	}

	/** Open lines. */
	static String lines(List<List<Point>> lines) {
		var data = new PathData();
		lines.forEach(data::line);
		return data.path.toString();
	}

	/** Lines without length, which round ends make dots; what falls together is one. */
	static String dots(Collection<Point> points) {
		var data = new PathData();
		points.stream()
			.distinct()
			.sorted(Comparator.comparingInt(Point::x).thenComparingInt(Point::y))
			.forEach((point) -> {
				data.move(point);
				data.path.append("h0");
			});
		return data.path.toString();
	}

	private void ring(List<Point> ring) {
		line(ring);
		this.path.append('z');
		this.last = ring.get(0);
	}

	private void line(List<Point> line) {
		move(line.get(0));
		line.stream().skip(1).forEach(this::step);
	}

	private void move(Point point) {
		this.path.append(this.path.isEmpty() ? 'M' : 'm');
		number(point.x() - this.last.x(), false);
		number(point.y() - this.last.y(), true);
		this.last = point;
		this.command = 'm';
	}

	private void step(Point point) {
		var x = point.x() - this.last.x();
		var y = point.y() - this.last.y();
		this.last = point;
		if (y == 0) {
			number(x, is('h'));
		}
		else if (x == 0) {
			number(y, is('v'));
		}
		else {
			number(x, is('l'));
			number(y, true);
		}
	}

	// What is repeated need not be said again
	private boolean is(char command) {
		if (this.command == command) {
			return true;
		}
		this.path.append(command);
		this.command = command;
		return false;
	}

	// A minus sign parts two numbers as well as a space would
	private void number(int number, boolean afterNumber) {
		if (afterNumber && number >= 0) {
			this.path.append(' ');
		}
		this.path.append(number);
	}

}
