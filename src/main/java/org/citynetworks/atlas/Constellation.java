package org.citynetworks.atlas;

import java.util.Collection;
import java.util.List;

/**
 * A network's picture: its cities as points of light on the small world, or, where it
 * publishes no list of them, the regions it covers.
 *
 * @param stars the cities as path data, empty where none is known
 * @param cities how many they are; some may share a star
 * @param regions the terms of the regions to hatch
 */
public record Constellation(String stars, int cities, List<String> regions) {

	/** The small world: what the template {@code fragments/land} is drawn in. */
	static final Frame FRAME = Frame.world(500);

	public static Constellation of(Collection<Place> cities) {
		return new Constellation(PathData.dots(cities.stream().map(FRAME::place).toList()), cities.size(), List.of());
	}

	/** The regions that have a shape; of the others only words can tell. */
	public static Constellation covering(Collection<String> regions) {
		return new Constellation("", 0, regions.stream().filter(Regions.all()::contains).distinct().sorted().toList());
	}

	public String viewBox() {
		return FRAME.viewBox();
	}

}
