package org.citynetworks.atlas;

/**
 * The smallest rectangle around something, with y to the south.
 */
record Bounds(double left, double top, double right, double bottom) {

	/** Those of a single point. */
	static Bounds at(double x, double y) {
		return new Bounds(x, y, x, y);
	}

	Bounds with(Bounds other) {
		return new Bounds(Math.min(this.left, other.left), Math.min(this.top, other.top),
				Math.max(this.right, other.right), Math.max(this.bottom, other.bottom));
	}

}
