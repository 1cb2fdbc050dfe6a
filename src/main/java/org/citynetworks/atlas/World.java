package org.citynetworks.atlas;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * The countries of the world, and maps of them. What it draws from is read when somebody
 * first asks.
 */
@Component
public class World {

	/** The whole world at about half a pixel a unit. */
	static final Frame FRAME = Frame.world(2000);

	private static final double TOLERANCE = 1.8;

	/** Twice the area of the smallest island that is drawn, unless it is all there is. */
	private static final int SMALLEST = 40;

	/** A part of the world: its size, and how much of it a country may fill. */
	private static final int WIDTH = 600;

	private static final int HEIGHT = 400;

	private static final double FILLED = 0.6;

	/** Units for each radius of the earth: a window of 24 degrees, and of 12. */
	private static final double REGION = WIDTH / Math.toRadians(24);

	private static final double CLOSEST = WIDTH / Math.toRadians(12);

	private static final double TOLERANCE_CLOSE = 0.7;

	private static final int SMALLEST_CLOSE = 4;

	/**
	 * Units beside a picture: where it is cut, and a mark or a rounded point may reach
	 * it.
	 */
	private static final int BESIDE = 8;

	private final SingletonSupplier<Topology> topology = SingletonSupplier
		.of(() -> Topology.read("/static/atlas/countries-50m.json"));

	// All places have the same scale, so each country is drawn once for them
	private final SingletonSupplier<Drawing> region = SingletonSupplier.of(() -> drawing(REGION, TOLERANCE_CLOSE));

	private final SingletonSupplier<List<CountryShape>> countries = SingletonSupplier
		.of(() -> countries(FRAME, drawing(FRAME.scale(), TOLERANCE), SMALLEST));

	/** Every country but Antarctica, in the frame of the whole world. */
	public List<CountryShape> countries() {
		return this.countries.obtain();
	}

	/** Where a place stands among them. */
	public Point place(double latitude, double longitude) {
		return FRAME.place(latitude, longitude);
	}

	public String viewBox() {
		return FRAME.viewBox();
	}

	/**
	 * The whole world.
	 * @param counts what to shade countries by, for those that have any
	 */
	public WorldMap map(Map<String, Integer> counts, Collection<Spot> spots) {
		return WorldMap.of(FRAME, countries(), counts, spots, null);
	}

	/** A country and what lies around it, if it has an outline. */
	public Optional<WorldMap> around(String country, Map<String, Integer> counts, Collection<Spot> spots) {
		return window(country)
			.map((frame) -> part(frame, drawing(frame.scale(), TOLERANCE_CLOSE), counts, spots, null));
	}

	/** What lies around a place. */
	public WorldMap around(Place place, Map<String, Integer> counts, Collection<Spot> spots) {
		var longitude = EqualEarth.within(place.longitude());
		var frame = Frame.around(REGION, REGION * EqualEarth.x(place.latitude(), longitude),
				-REGION * EqualEarth.y(place.latitude()), WIDTH, HEIGHT);
		return part(frame, this.region.obtain(), counts, spots, place);
	}

	private Drawing drawing(double scale, double tolerance) {
		return new Drawing(this.topology.obtain(), scale, tolerance);
	}

	private WorldMap part(Frame frame, Drawing drawing, Map<String, Integer> counts, Collection<Spot> spots,
			@Nullable Place here) {
		return WorldMap.of(frame, countries(frame, drawing, SMALLEST_CLOSE), counts, spots, here);
	}

	// Far islands would make everything else small: what is a tenth of the largest part
	// decides
	private Optional<Frame> window(String country) {
		if (!this.topology.obtain().countries().containsKey(country)) {
			return Optional.empty();
		}
		var rings = drawing(FRAME.scale(), 0).outline(country);
		var largest = rings.stream().mapToLong(Drawing::area).max().orElse(0);
		return rings.stream()
			.filter((ring) -> Drawing.area(ring) * 10 >= largest)
			.flatMap(List::stream)
			.map((point) -> Bounds.at(point.x(), point.y()))
			.reduce(Bounds::with)
			.map(World::window);
	}

	private static Frame window(Bounds box) {
		var zoom = Math.min(CLOSEST / FRAME.scale(), Math.min(FILLED * WIDTH / Math.max(1, box.right() - box.left()),
				FILLED * HEIGHT / Math.max(1, box.bottom() - box.top())));
		return Frame.around(FRAME.scale() * zoom, zoom * (box.left() + box.right()) / 2,
				zoom * (box.top() + box.bottom()) / 2, WIDTH, HEIGHT);
	}

	private List<CountryShape> countries(Frame frame, Drawing drawing, int smallest) {
		return this.topology.obtain()
			.countries()
			.entrySet()
			.stream()
			.filter((country) -> frame.reaches(country.getValue(), BESIDE))
			.map((country) -> new CountryShape(country.getKey(),
					path(drawing.outline(country.getKey()), frame, smallest)))
			.filter((country) -> !country.path().isEmpty())
			.toList();
	}

	private static String path(List<List<Point>> rings, Frame frame, int smallest) {
		var seen = rings.stream()
			.map(frame::place)
			.map((ring) -> frame.isWorld() ? ring : Clip.ring(ring, frame.width(), frame.height()))
			.filter((ring) -> !ring.isEmpty())
			.sorted(Comparator.comparing(Drawing::area).reversed())
			.toList();
		return PathData
			.of(seen.stream().filter((ring) -> ring == seen.get(0) || Drawing.area(ring) >= smallest).toList());
	}

}
