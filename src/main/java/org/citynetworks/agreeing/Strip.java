package org.citynetworks.agreeing;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.citynetworks.scoring.ItemScore;
import org.citynetworks.scoring.Spread;
import org.jspecify.annotations.Nullable;

/**
 * A small picture of a spread: above each step a dot for everybody who gave it, or a bar
 * where they are many; a ring around the step that was agreed on.
 *
 * @param path the dots or bars
 * @param dotted whether it is dots
 * @param steps the numbers of the steps, one after the other, and where they stand
 * @param ring where the ring is; null if there is none
 */
record Strip(int width, int height, String path, boolean dotted, String steps, String places, @Nullable Integer ring) {

	private static final int PITCH = 16;

	private static final int DOT = 10;

	private static final int MOST_DOTS = 6;

	private static final int FOOT = 18;

	static Strip of(ItemScore item) {
		var agreed = item.agreed();
		return of(item.state(), (agreed != null) ? item.state().step(agreed.answer()) : 0);
	}

	/**
	 * The picture.
	 * @param agreed the step that was agreed on; 0 if none was
	 */
	static Strip of(Spread spread, int agreed) {
		var most = spread.counts().stream().mapToInt((count) -> count).max().orElse(0);
		var dotted = most <= MOST_DOTS;
		var foot = Math.min(most, MOST_DOTS) * DOT;
		var steps = IntStream.rangeClosed(1, spread.counts().size()).boxed().toList();
		var path = steps.stream()
			.filter((step) -> spread.counts().get(step - 1) > 0)
			.map((step) -> column(place(step), foot, spread.counts().get(step - 1), most, dotted))
			.collect(Collectors.joining());
		return new Strip(steps.size() * PITCH, foot + FOOT, path, dotted,
				steps.stream().map((step) -> Objects.toString(step % DOT)).collect(Collectors.joining()),
				steps.stream().map((step) -> Objects.toString(place(step))).collect(Collectors.joining(" ")),
				(agreed > 0) ? place(agreed) : null);
	}

	private static int place(int step) {
		return step * PITCH - PITCH / 2;
	}

	// A dot is a dash without a length, whose ends are round
	private static String column(int place, int foot, int count, int most, boolean dotted) {
		return dotted ? "M%d %dv-%d.01".formatted(place, foot - DOT / 2, (count - 1) * DOT)
				: String.format(Locale.ROOT, "M%d %dv-%.1f", place, foot, (double) MOST_DOTS * DOT * count / most);
	}

}
