package org.citynetworks.atlas;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class EqualEarthTests {

	private static final double RADIUS = 6378137;

	/** The points by which PROJ tests its own {@code +proj=eqearth +R=6378137}. */
	@ParameterizedTest
	@CsvSource({ "0, 0, 0, 0", "180, 0, 17263256.84, 0", "0, 90, 0, 8402320.16", "180, 90, 10227908.09, 8402320.16",
			"180, 45, 14795421.79, 5486671.72" })
	void projectsAsOthersDo(double longitude, double latitude, double x, double y) {
		assertThat(RADIUS * EqualEarth.x(latitude, EqualEarth.MIDDLE + longitude)).isCloseTo(x, within(0.01));
		assertThat(RADIUS * EqualEarth.y(latitude)).isCloseTo(y, within(0.01));
	}

	@Test
	void isAboutTwiceAsWideAsHighAndItsPolesArePartOfALine() {
		var width = EqualEarth.x(0, EqualEarth.MIDDLE + 180);
		assertThat(width / EqualEarth.y(90)).isCloseTo(2.05458, within(0.00001));
		assertThat(EqualEarth.x(90, EqualEarth.MIDDLE + 180) / width).isCloseTo(0.59247, within(0.00001));
	}

	@ParameterizedTest
	@CsvSource({ "0, 0", "-169, -169", "-169.1, 190.9", "180, 180", "-180, 180", "191, -169", "370, 10" })
	void turnsALongitudeToWhereTheMapHasIt(double longitude, double expected) {
		assertThat(EqualEarth.within(longitude)).isCloseTo(expected, within(1e-9));
	}

}
