package org.citynetworks.atlas;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads path data back, as a browser would.
 */
final class Paths {

	private static final Pattern TOKEN = Pattern.compile("[A-Za-z]|-?\\d+");

	private Paths() {
	}

	/** The points of each subpath. */
	static List<List<Point>> points(String data) {
		var paths = new ArrayList<List<Point>>();
		var tokens = TOKEN.matcher(data).results().map((token) -> token.group()).toList();
		var at = new Point(0, 0);
		var command = "";
		for (var index = 0; index < tokens.size(); index++) {
			if (Character.isLetter(tokens.get(index).charAt(0))) {
				command = tokens.get(index);
				if (command.equals("z")) {
					at = paths.get(paths.size() - 1).get(0);
					continue;
				}
				index++;
			}
			if (command.equalsIgnoreCase("m")) {
				paths.add(new ArrayList<>());
			}
			var x = command.equals("v") ? 0 : Integer.parseInt(tokens.get(index));
			var y = command.equals("h") ? 0 : Integer.parseInt(tokens.get(command.equals("v") ? index : ++index));
			at = new Point(at.x() + x, at.y() + y);
			paths.get(paths.size() - 1).add(at);
		}
		return paths;
	}

	static Path2D area(String data) {
		var area = new Path2D.Double();
		for (var ring : points(data)) {
			area.moveTo(ring.get(0).x(), ring.get(0).y());
			ring.forEach((point) -> area.lineTo(point.x(), point.y()));
			area.closePath();
		}
		return area;
	}

}
