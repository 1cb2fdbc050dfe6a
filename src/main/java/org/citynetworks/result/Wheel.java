package org.citynetworks.result;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * A circle chart: a sector for each topic, filled outward as far as its value. The rings
 * of the steps are equal in area, so that what is filled is as large as the value is
 * high. In units of the drawing, around its middle.
 */
record Wheel(List<Piece> pieces, List<Ring> rings, List<Label> labels, List<Heading> headings, double height) {

	/** Where the highest step ends. */
	static final double RADIUS = 300;

	/** Where the numbers of the topics stand. */
	static final double RIM = RADIUS + 20;

	/** How far the names reach to either side. */
	private static final double WIDTH = 690;

	private static final double FULL = 360;

	/**
	 * Draws one.
	 * @param steps how many steps the scale has
	 */
	static Wheel of(List<Slice> slices, int steps) {
		var half = FULL / 2 / slices.size();
		var wedges = IntStream.range(0, slices.size())
			.mapToObj((each) -> new Wedge((2 * each + 1) * half, half, RADIUS))
			.toList();
		var pieces = IntStream.range(0, slices.size())
			.mapToObj((each) -> Piece.of(each + 1, slices.get(each), wedges.get(each), steps))
			.toList();
		var rings = IntStream.rangeClosed(1, steps).mapToObj((step) -> Ring.of(step, steps)).toList();
		var labels = new Labels(slices, wedges);
		return new Wheel(pieces, rings, labels.labels(), labels.headings(), Math.max(labels.reach(), RIM + 25));
	}

	private static double radius(double value, int steps) {
		return RADIUS * Math.sqrt(value / steps);
	}

	/** What of the drawing is shown. */
	public String viewBox() {
		return box(this.height, this.height);
	}

	/**
	 * The same with room for words above and below.
	 */
	public String viewBox(int above, int below) {
		return box(this.height + above, this.height + below);
	}

	private static String box(double above, double below) {
		return "%s %s %s %s".formatted(Wedge.number(-WIDTH), Wedge.number(-above), Wedge.number(2 * WIDTH),
				Wedge.number(above + below));
	}

	public boolean isMissingAny() {
		return this.pieces.stream().anyMatch((piece) -> piece.filled() == null);
	}

	public boolean isCompared() {
		return this.pieces.stream().anyMatch((piece) -> piece.before() != null);
	}

	/** A small sector as those of an area are filled. */
	public static Piece sample(int area) {
		var wedge = new Wedge(0, 40, 34);
		return new Piece(0, Texture.of(area).number(), Texture.of(area).colour(), wedge.outline(), wedge.outline(),
				Texture.of(area).in(wedge), null, 0, 0);
	}

	/**
	 * A topic.
	 *
	 * @param look the number of its area's colour, from 1 on
	 * @param colour that colour where no style says otherwise
	 * @param whole its sector up to the highest step
	 * @param filled what of it is filled; null where nobody could say
	 * @param texture the lines in what is filled, or in the whole where nobody could say
	 * @param before where it ended in an earlier round; null where there is none
	 * @param x where its number stands
	 */
	record Piece(int number, int look, String colour, String whole, @Nullable String filled, String texture,
			@Nullable String before, double x, double y) {

		static Piece of(int number, Slice slice, Wedge wedge, int steps) {
			var value = slice.value();
			var filled = (value != null) ? wedge.within(radius(value.doubleValue(), steps)) : null;
			return new Piece(number, Texture.of(slice.area()).number(), Texture.of(slice.area()).colour(),
					wedge.outline(), (filled != null) ? filled.outline() : null,
					(filled != null) ? Texture.of(slice.area()).in(filled) : wedge.lines(60, 11),
					before(slice.before(), wedge, steps), wedge.x(RIM), wedge.y(RIM));
		}

		private static @Nullable String before(@Nullable BigDecimal value, Wedge wedge, int steps) {
			return (value != null) ? wedge.arc(radius(value.doubleValue(), steps)) : null;
		}

	}

	/**
	 * A step.
	 *
	 * @param path around where it ends
	 * @param y where its number stands
	 */
	record Ring(int step, String path, double y) {

		static Ring of(int step, int steps) {
			var radius = Wheel.radius(step, steps);
			return new Ring(step, new Wedge(0, FULL / 2, radius).outline(), -radius);
		}

	}

	/**
	 * The name of a topic.
	 *
	 * @param side 1 on the right, -1 on the left
	 * @param x where its figure stands
	 * @param nameX where its name stands
	 * @param leader the line from its sector
	 */
	record Label(int side, double x, double nameX, double y, String written, List<String> lines, String leader) {

	}

	/** The name of an area, above those of its topics. */
	record Heading(double x, double y, String called) {

	}

}
