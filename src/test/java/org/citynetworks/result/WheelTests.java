package org.citynetworks.result;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.citynetworks.result.Wheel.Label;
import org.citynetworks.result.Wheel.Piece;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class WheelTests {

	private static final double LINE = 22;

	private static final Pattern NUMBER = Pattern.compile("-?[0-9.]+");

	@Test
	void aSectorIsFilledInProportionToItsValue() {
		var wheel = Wheel.of(List.of(slice(0, "1"), slice(0, "2.5"), slice(0, "5"), slice(0, null)), 5);
		assertThat(radius(wheel, 0)).isEqualTo(Math.sqrt(1 / 5.0) * Wheel.RADIUS, within(0.1));
		assertThat(radius(wheel, 1)).isEqualTo(Math.sqrt(1 / 2.0) * Wheel.RADIUS, within(0.1));
		assertThat(radius(wheel, 2)).isEqualTo(Wheel.RADIUS);
		assertThat(wheel.rings()).hasSize(5);
	}

	@Test
	void whatNobodyCouldSayIsNotFilledAndLooksLikeNoArea() {
		var wheel = Wheel.of(List.of(slice(0, "3"), slice(1, null)), 5);
		assertThat(wheel.isMissingAny()).isTrue();
		assertThat(wheel.pieces().get(1).filled()).isNull();
		assertThat(wheel.pieces().get(1).texture()).isNotEmpty();
		assertThat(Wheel.of(List.of(slice(0, "3")), 5).isMissingAny()).isFalse();
	}

	@Test
	void areasAreToldApartWithoutColours() {
		assertThat(IntStream.range(0, 6).mapToObj((area) -> Wheel.sample(area).texture())).doesNotHaveDuplicates();
		assertThat(IntStream.range(0, 6).mapToObj((area) -> Wheel.sample(area).colour())).doesNotHaveDuplicates();
		assertThat(Wheel.sample(6)).isEqualTo(Wheel.sample(0));
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 4, 16, 28, 60 })
	void linesStayWithinTheirSectors(int topics) {
		var wedge = new Wedge(40, 180.0 / topics, 200);
		for (var texture : Texture.values()) {
			var path = texture.in(wedge);
			if (texture != Texture.ARCS && texture != Texture.DOTS) {
				points(path).forEach(
						(point) -> assertThat(isIn(wedge, point)).as(texture + " " + Arrays.toString(point)).isTrue());
			}
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 16, 28, 60 })
	void namesStandApartInTheOrderOfTheirSectors(int topics) {
		var slices = IntStream.range(0, topics).mapToObj((each) -> slice(each / 5, "3")).toList();
		var wheel = Wheel.of(slices, 9);
		assertThat(wheel.labels()).hasSize(topics);
		for (var side : new int[] { -1, 1 }) {
			var column = wheel.labels().stream().filter((label) -> label.side() == side).toList();
			for (var each = 1; each < column.size(); each++) {
				assertThat(column.get(each).y() - column.get(each - 1).y()).isGreaterThanOrEqualTo(LINE);
			}
			assertThat(column.stream().map(WheelTests::rim).toList()).isSorted();
		}
		assertThat(wheel.labels()).allSatisfy((label) -> assertThat(Math.abs(label.y())).isLessThan(wheel.height()));
	}

	@Test
	void aLongNameStandsInSeveralLines() {
		assertThat(Labels.lines("Accès universel aux ressources et à la justice", 28))
			.containsExactly("Accès universel aux", "ressources et à la justice");
		assertThat(Labels.lines("Donaudampfschifffahrtsgesellschaft", 28))
			.containsExactly("Donaudampfschifffahrtsgesellschaft");
	}

	@Test
	void anEarlierRoundIsALineAtWhatItWas() {
		var before = new Slice(0, "Area", "Topic", new BigDecimal("4"), new BigDecimal("1"), "4.0");
		var wheel = Wheel.of(List.of(before, slice(0, "2")), 4);
		assertThat(wheel.isCompared()).isTrue();
		assertThat(wheel.pieces()).extracting(Piece::before).containsExactly("M0 -150A150 150 0 0 1 0 150", null);
	}

	private static Slice slice(int area, String value) {
		return new Slice(area, "Area " + area, "Topic", (value != null) ? new BigDecimal(value) : null, null, "");
	}

	private static double radius(Wheel wheel, int piece) {
		var path = wheel.pieces().get(piece).filled();
		return Double.parseDouble(path.substring(path.indexOf('A') + 1).split(" ")[0]);
	}

	/** How high the line of a name begins at its sector. */
	private static Double rim(Label label) {
		return points(label.leader()).get(0)[1];
	}

	private static List<double[]> points(String path) {
		var numbers = NUMBER.matcher(path).results().mapToDouble((one) -> Double.parseDouble(one.group())).toArray();
		var points = new ArrayList<double[]>();
		for (var each = 0; each + 1 < numbers.length; each += 2) {
			points.add(new double[] { numbers[each], numbers[each + 1] });
		}
		return points;
	}

	private static boolean isIn(Wedge wedge, double... point) {
		var distance = Math.hypot(point[0], point[1]);
		var angle = Math.toDegrees(Math.atan2(point[0], -point[1]));
		var beside = Math.abs(((angle - wedge.middle()) % 360 + 540) % 360 - 180);
		return distance <= wedge.radius() + 0.2
				&& (distance * Math.sin(Math.toRadians(Math.min(90, Math.max(0, beside - wedge.half())))) < 0.2);
	}

}
