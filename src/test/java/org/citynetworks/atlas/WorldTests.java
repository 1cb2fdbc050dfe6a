package org.citynetworks.atlas;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.citynetworks.atlas.WorldMap.Shade;
import org.citynetworks.atlas.WorldMap.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class WorldTests {

	private static final int MOST_BYTES = 40_000;

	private static final World WORLD = new World();

	private static final Spot GENEVA = new Spot(new Place(46.2044, 6.1432), 7);

	private static final Spot NAUSORI = new Spot(new Place(-18.0244, 178.5450), 1);

	@ParameterizedTest
	@CsvSource({ "CH, 46.95, 7.45", "GB, 51.4779, -0.0015", "US, 39.74, -104.98", "US, 64.84, -147.72",
			"RU, 67.0, -178.0", "RU, 62.04, 129.73", "NZ, -38.68, 176.08", "BR, -15.79, -47.88", "FR, 48.86, 2.35",
			"GF, 4.0, -53.0", "KE, -1.29, 36.82", "JP, 36.2, 138.25", "AU, -23.7, 133.88", "ZA, -25.75, 28.19",
			"LS, -29.6, 28.2", "CA, 51.05, -114.07", "CY, 35.1, 33.2", "CY, 35.3, 33.4", "SO, 9.56, 44.06",
			"XK, 42.6, 20.9", "GL, 72, -40" })
	void aCityLiesInItsCountry(String country, double latitude, double longitude) {
		var point = WORLD.place(latitude, longitude);
		assertThat(WORLD.countries()
			.stream()
			.filter((one) -> Paths.area(one.path()).contains(point.x(), point.y()))
			.map(CountryShape::code)).containsExactly(country);
	}

	@Test
	void closeUpEvenGenevaLiesInSwitzerlandAndNausoriInFiji() {
		assertThat(countryOf(WORLD.around("CH", Map.of("CH", 1), List.of(GENEVA)).orElseThrow())).isEqualTo("CH");
		assertThat(countryOf(WORLD.around("FJ", Map.of("FJ", 1), List.of(NAUSORI)).orElseThrow())).isEqualTo("FJ");
	}

	@Test
	void everyCountryHasAPlaceInTheWorldAndAntarcticaIsLeftOut() {
		assertThat(WORLD.countries()).extracting(CountryShape::code)
			.hasSizeGreaterThan(230)
			.doesNotHaveDuplicates()
			.doesNotContain("AQ")
			.contains("SG", "MT", "VA", "FJ", "NR", "PS", "TW");
	}

	@Test
	void noPathLeavesTheViewBox() {
		assertThat(WORLD.countries()).allSatisfy((country) -> assertThat(Paths.points(country.path()))
			.allSatisfy((ring) -> assertThat(ring).allMatch(World.FRAME::contains)));
	}

	@Test
	void noLineJumpsAcrossTheMap() {
		assertThat(WORLD.countries()).allSatisfy((country) -> {
			for (var ring : Paths.points(country.path())) {
				var from = ring.get(ring.size() - 1);
				for (var to : ring) {
					assertThat(Math.abs(to.x() - from.x())).as(country.code()).isLessThan(250);
					from = to;
				}
			}
		});
	}

	@Test
	void russiaIsWholeOverTheDateLine() {
		var line = WORLD.place(67, 180);
		var russia = WORLD.countries().stream().filter((country) -> country.code().equals("RU")).findFirst();
		assertThat(Paths.area(russia.orElseThrow().path()).contains(line.x(), line.y())).isTrue();
	}

	@Test
	void theMapOfTheWorldStaysSmall() {
		var map = WORLD.map(Map.of("CH", 3), List.of(GENEVA, NAUSORI));
		assertThat(bytes(map)).isLessThan(MOST_BYTES);
		assertThat(map.graticule()).isNotBlank();
	}

	@ParameterizedTest
	@ValueSource(strings = { "CH", "CA", "CL", "FR", "ID", "KI", "NO", "RU", "SG", "US", "VA" })
	void aMapOfACountryShowsItAndStaysSmall(String country) {
		var map = WORLD.around(country, Map.of(country, 1), List.of()).orElseThrow();
		assertThat(bytes(map)).isLessThan(MOST_BYTES);
		assertThat(map.shades()).last().satisfies((shaded) -> {
			assertThat(shaded.shade()).isEqualTo(Shade.FEW);
			var bounds = Paths.area(shaded.countries().get(0).path()).getBounds();
			assertThat(bounds.width * bounds.height).isPositive();
		});
	}

	@Test
	void theMapOfACityHasTheCityInItsMiddle() {
		var map = WORLD.around(GENEVA.place(), Map.of(), List.of(GENEVA, NAUSORI));
		assertThat(map.viewBox()).isEqualTo("0 0 600 400");
		assertThat(map.dots()).hasSize(1);
		assertThat(Paths.points(map.dots().get(0).path()))
			.containsExactly(List.of(new Point(300, 200), new Point(300, 200)));
	}

	@Test
	void thereIsNoMapOfACountryThatDoesNotExist() {
		assertThat(WORLD.around("QQ", Map.of(), List.of())).isEmpty();
	}

	@Test
	void countriesAreShadedAndCitiesSizedInSteps() {
		var map = WORLD.map(Map.of("CH", 1, "FR", 4, "DE", 5, "IT", 20), List.of(GENEVA, NAUSORI));
		assertThat(map.shades()).extracting(WorldMap.Shaded::shade)
			.containsExactly(Shade.NONE, Shade.FEW, Shade.SOME, Shade.MANY);
		assertThat(map.shades().get(1).countries()).extracting(CountryShape::code).containsExactly("CH", "FR");
		assertThat(map.dots()).extracting(WorldMap.Dots::size).containsExactly(Size.ONE, Size.MANY);
	}

	private static String countryOf(WorldMap map) {
		var city = Paths.points(map.dots().get(0).path()).get(0).get(0);
		return map.shades()
			.stream()
			.flatMap((shaded) -> shaded.countries().stream())
			.filter((country) -> Paths.area(country.path()).contains(city.x(), city.y()))
			.map(CountryShape::code)
			.reduce("", String::concat);
	}

	private static int bytes(WorldMap map) {
		return map.toString().getBytes(StandardCharsets.UTF_8).length;
	}

}
