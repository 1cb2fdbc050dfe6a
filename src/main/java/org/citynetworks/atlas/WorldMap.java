package org.citynetworks.atlas;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * A map of the world or of a part of it: countries shaded by a count, cities sized by
 * another.
 *
 * @param graticule every so many degrees a line, as path data
 * @param shades the countries that are seen, by their shade
 * @param dots the cities that are seen, by their size, the smallest first
 * @param here the place that the map is about, as path data, or null
 */
public record WorldMap(String viewBox, String graticule, List<Shaded> shades, List<Dots> dots, @Nullable String here) {

	/** How dark a country is. */
	public enum Shade {

		NONE(0), FEW(1), SOME(5), MANY(20);

		private final int from;

		Shade(int from) {
			this.from = from;
		}

		public int from() {
			return this.from;
		}

		/** The last count of this kind, or null if it has no end. */
		public @Nullable Integer to() {
			return (this == MANY) ? null : values()[ordinal() + 1].from - 1;
		}

		static Shade of(int count) {
			return Arrays.stream(values()).filter((shade) -> shade.from <= count).reduce(NONE, (less, more) -> more);
		}

	}

	/** How large the circle of a city is. */
	public enum Size {

		ONE(1), FEW(2), MANY(5);

		private final int from;

		Size(int from) {
			this.from = from;
		}

		public int from() {
			return this.from;
		}

		/** The last count of this kind, or null if it has no end. */
		public @Nullable Integer to() {
			return (this == MANY) ? null : values()[ordinal() + 1].from - 1;
		}

		static Size of(int count) {
			return Arrays.stream(values()).filter((size) -> size.from <= count).reduce(ONE, (less, more) -> more);
		}

	}

	/** The countries of one shade. */
	public record Shaded(Shade shade, List<CountryShape> countries) {

	}

	/** The cities of one size, as path data. */
	public record Dots(Size size, String path) {

	}

	static WorldMap of(Frame frame, List<CountryShape> countries, Map<String, Integer> counts, Collection<Spot> spots,
			@Nullable Place here) {
		var shades = countries.stream()
			.collect(Collectors.groupingBy((country) -> Shade.of(counts.getOrDefault(country.code(), 0)), TreeMap::new,
					Collectors.toList()));
		var dots = spots.stream()
			.filter((spot) -> frame.contains(frame.place(spot.place())))
			.collect(Collectors.groupingBy((spot) -> Size.of(spot.count()), TreeMap::new,
					Collectors.mapping((spot) -> frame.place(spot.place()), Collectors.toList())));
		return new WorldMap(frame.viewBox(), Graticule.of(frame),
				shades.entrySet().stream().map((shade) -> new Shaded(shade.getKey(), shade.getValue())).toList(),
				dots.entrySet()
					.stream()
					.map((size) -> new Dots(size.getKey(), PathData.dots(size.getValue())))
					.toList(),
				(here != null) ? PathData.dots(List.of(frame.place(here))) : null);
	}

}
