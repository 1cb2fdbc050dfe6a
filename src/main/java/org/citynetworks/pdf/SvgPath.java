package org.citynetworks.pdf;

import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/**
 * A path of SVG as a shape: lines, and arcs of circles, from point to point or, in small
 * letters, from where it is.
 */
final class SvgPath {

	private static final Pattern PARTS = Pattern.compile("[MmLlHhVvAaZz]|-?[0-9.]+");

	private final Path2D.Double path = new Path2D.Double();

	private final Deque<String> parts = new ArrayDeque<>();

	private double x;

	private double y;

	private SvgPath(String words) {
		var found = PARTS.matcher(words);
		while (found.find()) {
			this.parts.add(found.group());
		}
	}

	static Path2D parse(String words) {
		var path = new SvgPath(words);
		while (!path.parts.isEmpty()) {
			path.follow(path.parts.pop());
		}
		return path.path;
	}

	private void follow(String command) {
		var isFromHere = Character.isLowerCase(command.charAt(0));
		switch (command) {
			case "M", "m" -> {
				go(isFromHere);
				this.path.moveTo(this.x, this.y);
			}
			case "L", "l" -> {
				go(isFromHere);
				this.path.lineTo(this.x, this.y);
			}
			case "H", "h" -> {
				this.x = number() + (isFromHere ? this.x : 0);
				this.path.lineTo(this.x, this.y);
			}
			case "V", "v" -> {
				this.y = number() + (isFromHere ? this.y : 0);
				this.path.lineTo(this.x, this.y);
			}
			case "A", "a" -> arc(isFromHere);
			case "Z", "z" -> this.path.closePath();
			default -> throw new IllegalArgumentException("No command of a path: " + command);
		}
	}

	private void go(boolean isFromHere) {
		var right = number();
		var down = number();
		this.x = right + (isFromHere ? this.x : 0);
		this.y = down + (isFromHere ? this.y : 0);
	}

	private double number() {
		return Double.parseDouble(this.parts.pop());
	}

	// Both radii are the same, so that nothing is turned
	private void arc(boolean isFromHere) {
		var radius = number();
		number();
		number();
		var isLarge = number() == 1;
		var isClockwise = number() == 1;
		var fromX = this.x;
		var fromY = this.y;
		go(isFromHere);
		var half = Math.hypot(this.x - fromX, this.y - fromY) / 2;
		// Rounding can put the ends further apart than the circle is wide
		var toCentre = Math.sqrt(Math.max(0, radius * radius - half * half)) / half;
		var side = (isLarge == isClockwise) ? -1 : 1;
		var centreX = (fromX + this.x) / 2 - side * toCentre * (this.y - fromY) / 2;
		var centreY = (fromY + this.y) / 2 + side * toCentre * (this.x - fromX) / 2;
		var begin = -Math.toDegrees(Math.atan2(fromY - centreY, fromX - centreX));
		var end = -Math.toDegrees(Math.atan2(this.y - centreY, this.x - centreX));
		var turn = isClockwise ? -((begin - end + 720) % 360) : (end - begin + 720) % 360;
		this.path.append(
				new Arc2D.Double(centreX - radius, centreY - radius, 2 * radius, 2 * radius, begin, turn, Arc2D.OPEN),
				true);
	}

}
