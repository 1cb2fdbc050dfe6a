package org.citynetworks.atlas;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ConstellationTests {

	private static final Place GENEVA = new Place(46.2044, 6.1432);

	private static final Place CAROUGE = new Place(46.1809, 6.1392);

	private static final Place SUVA = new Place(-18.1416, 178.4415);

	private static final Place APIA = new Place(-13.8333, -171.7667);

	@Test
	void citiesThatFallTogetherAreOneStar() {
		var both = Constellation.of(List.of(GENEVA, CAROUGE));
		assertThat(both.stars()).isEqualTo(Constellation.of(List.of(GENEVA)).stars());
		assertThat(both.cities()).isEqualTo(2);
	}

	@Test
	void isTheSameSkyInWhateverOrderTheCitiesCome() {
		assertThat(Constellation.of(List.of(GENEVA, SUVA))).isEqualTo(Constellation.of(List.of(SUVA, GENEVA)));
	}

	@Test
	void samoaStandsBesideFijiAndNotAcrossTheMap() {
		var stars = Paths.points(Constellation.of(List.of(SUVA, APIA)).stars());
		assertThat(stars).hasSize(2);
		assertThat(stars.get(1).get(0).x() - stars.get(0).get(0).x()).isBetween(5, 20);
	}

	@Test
	void anEmptyListHasNoStars() {
		assertThat(Constellation.of(List.of()).stars()).isEmpty();
	}

	@Test
	void aRegionWithoutAShapeIsLeftToWords() {
		assertThat(Constellation.covering(List.of("europe", "atlantis", "africa")).regions()).containsExactly("africa",
				"europe");
	}

	@Test
	void aThousandCitiesAreAFewKilobytes() {
		var cities = IntStream.range(0, 1000)
			.mapToObj((index) -> new Place(index % 37 * 2.9 - 40, index * 7.3 % 340 - 165))
			.toList();
		assertThat(Constellation.of(cities).stars().length()).isLessThan(9_000);
	}

}
