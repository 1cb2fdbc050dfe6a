package org.citynetworks.result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.citynetworks.result.Wheel.Heading;
import org.citynetworks.result.Wheel.Label;
import org.jspecify.annotations.Nullable;

/**
 * Sets the names of the sectors in a column on either side of a circle, each as near to
 * its sector as the others leave room, so that no line crosses another.
 */
final class Labels {

	/** How far from the middle names begin. */
	static final double COLUMN = Wheel.RADIUS + 84;

	/** How much of that is for the figure. */
	private static final double FIGURE = 46;

	private static final double LINE = 22;

	private static final double GAP = 9;

	private static final double HEADING = 34;

	private static final int LETTERS = 28;

	private final List<Label> labels = new ArrayList<>();

	private final List<Heading> headings = new ArrayList<>();

	Labels(List<Slice> slices, List<Wedge> wedges) {
		for (var side : new int[] { 1, -1 }) {
			var rows = IntStream.range(0, slices.size())
				.filter((each) -> isOn(side, wedges.get(each)))
				.mapToObj((each) -> new Row(slices.get(each), wedges.get(each)))
				.sorted(Comparator.comparingDouble(Row::rim))
				.toList();
			place(side, rows);
		}
	}

	private static boolean isOn(int side, Wedge wedge) {
		return (wedge.x(1) > -1e-6) == (side > 0);
	}

	List<Label> labels() {
		return this.labels;
	}

	List<Heading> headings() {
		return this.headings;
	}

	/** How far the names reach down, and up. */
	double reach() {
		var ends = Stream.concat(this.labels.stream().map((one) -> Math.abs(one.y()) + 2 * LINE),
				this.headings.stream().map((one) -> Math.abs(one.y()) + LINE));
		return ends.mapToDouble(Double::doubleValue).max().orElse(0);
	}

	private void place(int side, List<Row> rows) {
		var tops = tops(rows);
		for (var each = 0; each < rows.size(); each++) {
			var row = rows.get(each);
			var top = tops[each];
			if (beginsArea(rows, each)) {
				this.headings.add(new Heading(side * COLUMN, top + LINE, row.slice().inArea()));
				top += HEADING;
			}
			var y = top + row.lines().size() * LINE / 2;
			var leader = "M%s %sL%s %sL%s %s".formatted(Wedge.number(row.wedge().x(Wheel.RIM + 15)),
					Wedge.number(row.wedge().y(Wheel.RIM + 15)), Wedge.number(side * (COLUMN - 24)), Wedge.number(y),
					Wedge.number(side * (COLUMN - 6)), Wedge.number(y));
			this.labels.add(new Label(side, side * COLUMN, side * (COLUMN + FIGURE), y, row.slice().written(),
					row.lines(), leader));
		}
	}

	// First each as far down as its sector, or as those above push it; then up again as
	// far as those below push it
	private static double[] tops(List<Row> rows) {
		var limit = Math.max(Wheel.RIM + 20,
				IntStream.range(0, rows.size()).mapToDouble((each) -> height(rows, each)).sum() / 2);
		var tops = new double[rows.size()];
		var next = -limit;
		for (var each = 0; each < rows.size(); each++) {
			tops[each] = Math.max(next, rows.get(each).rim() - height(rows, each) / 2);
			next = tops[each] + height(rows, each);
		}
		var below = limit;
		for (var each = rows.size() - 1; each >= 0; each--) {
			tops[each] = Math.min(tops[each], below - height(rows, each));
			below = tops[each];
		}
		return tops;
	}

	private static double height(List<Row> rows, int each) {
		return rows.get(each).lines().size() * LINE + GAP + (beginsArea(rows, each) ? HEADING : 0);
	}

	private static boolean beginsArea(List<Row> rows, int each) {
		return each == 0 || rows.get(each).slice().area() != rows.get(each - 1).slice().area();
	}

	/** A text in lines that are not too long. */
	static List<String> lines(String text, int letters) {
		var lines = new ArrayList<String>();
		@Nullable String line = null;
		for (var word : text.split(" ")) {
			if (line != null && line.length() + 1 + word.length() > letters) {
				lines.add(line);
				line = null;
			}
			line = (line != null) ? line + " " + word : word;
		}
		if (line != null) {
			lines.add(line);
		}
		return lines;
	}

	private record Row(Slice slice, Wedge wedge) {

		double rim() {
			return this.wedge.y(Wheel.RIM);
		}

		List<String> lines() {
			return Labels.lines(this.slice.called(), LETTERS);
		}

	}

}
