package org.citynetworks.atlas;

import java.util.List;

/**
 * A part of the projected world and the scale at which it is drawn: units for each radius
 * of the earth, and the upper left corner as seen from the middle of the map.
 */
public record Frame(double scale, int left, int top, int width, int height) {

	/** From the north of Greenland to Cape Horn: nobody has joined from Antarctica. */
	private static final double NORTH = 84;

	private static final double SOUTH = -57;

	/** The whole world without Antarctica, so many units wide. */
	static Frame world(int width) {
		var half = EqualEarth.x(0, EqualEarth.MIDDLE + 180);
		var scale = width / 2 / half;
		var top = (int) Math.floor(-scale * EqualEarth.y(NORTH));
		var bottom = (int) Math.ceil(-scale * EqualEarth.y(SOUTH));
		return new Frame(scale, -width / 2, top, width, bottom - top);
	}

	/** Whether nothing of the world lies beside it. */
	boolean isWorld() {
		return this.left == -this.width / 2 && this.width >= 2 * this.scale;
	}

	/**
	 * A window of the world at a scale, with a point as near its middle as the edge of
	 * the world lets it.
	 */
	static Frame around(double scale, double x, double y, int width, int height) {
		var top = (int) Math.round(y - height / 2.0);
		var north = (int) Math.floor(-scale * EqualEarth.y(NORTH));
		return new Frame(scale, (int) Math.round(x - width / 2.0), Math.max(north, top), width, height);
	}

	/** Where a place stands in the picture. */
	public Point place(double latitude, double longitude) {
		var east = EqualEarth.within(longitude);
		return new Point((int) Math.round(this.scale * EqualEarth.x(latitude, east)) - this.left,
				(int) Math.round(-this.scale * EqualEarth.y(latitude)) - this.top);
	}

	public Point place(Place place) {
		return place(place.latitude(), place.longitude());
	}

	public boolean contains(Point point) {
		return point.x() >= 0 && point.x() <= this.width && point.y() >= 0 && point.y() <= this.height;
	}

	public String viewBox() {
		return "0 0 %d %d".formatted(this.width, this.height);
	}

	/** A ring that was drawn from the middle of the map, as it stands in the picture. */
	List<Point> place(List<Point> ring) {
		return ring.stream().map((point) -> new Point(point.x() - this.left, point.y() - this.top)).toList();
	}

	/**
	 * Whether what lies within bounds, in radii of the earth, may be seen.
	 * @param margin how many units beside the picture count as well
	 */
	boolean reaches(Bounds bounds, int margin) {
		return this.scale * bounds.left() <= this.left + this.width + margin
				&& this.scale * bounds.right() >= this.left - margin
				&& this.scale * bounds.top() <= this.top + this.height + margin
				&& this.scale * bounds.bottom() >= this.top - margin;
	}

}
