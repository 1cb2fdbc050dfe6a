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

	private final SingletonSupplier<Topology> topology = SingletonSupplier
		.of(() -> Topology.read("/atlas/countries-50m.json"));

	private final SingletonSupplier<List<CountryShape>> countries = SingletonSupplier
		.of(() -> countries(FRAME, TOLERANCE, SMALLEST));

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
		return window(country).map((frame) -> part(frame, counts, spots, null));
	}

	/** What lies around a place. */
	public WorldMap around(Place place, Map<String, Integer> counts, Collection<Spot> spots) {
		var longitude = EqualEarth.within(place.longitude());
		var frame = Frame.around(REGION, REGION * EqualEarth.x(place.latitude(), longitude),
				-REGION * EqualEarth.y(place.latitude()), WIDTH, HEIGHT);
		return part(frame, counts, spots, place);
	}

	private WorldMap part(Frame frame, Map<String, Integer> counts, Collection<Spot> spots, @Nullable Place here) {
		return WorldMap.of(frame, countries(frame, TOLERANCE_CLOSE, SMALLEST_CLOSE), counts, spots, here);
	}

	// Far islands would make everything else small: what is a tenth of the largest part
	// decides
	private Optional<Frame> window(String country) {
		var drawing = new Drawing(this.topology.obtain(), FRAME, 0);
		if (!drawing.countries().contains(country)) {
			return Optional.empty();
		}
		var rings = outline(drawing, country);
		var largest = rings.stream().mapToLong(Drawing::area).max().orElse(0);
		var bounds = rings.stream()
			.filter((ring) -> Drawing.area(ring) * 10 >= largest)
			.flatMap(List::stream)
			.map((point) -> new Bounds(point.x(), point.y(), point.x(), point.y()))
			.reduce(Bounds::with);
		return bounds.map(World::window);
	}

	private static Frame window(Bounds box) {
		var zoom = Math.min(CLOSEST / FRAME.scale(), Math.min(FILLED * WIDTH / Math.max(1, box.right - box.left),
				FILLED * HEIGHT / Math.max(1, box.bottom - box.top)));
		return Frame.around(FRAME.scale() * zoom, zoom * ((box.left + box.right) / 2.0 + FRAME.left()),
				zoom * ((box.top + box.bottom) / 2.0 + FRAME.top()), WIDTH, HEIGHT);
	}

	private List<CountryShape> countries(Frame frame, double tolerance, int smallest) {
		var drawing = new Drawing(this.topology.obtain(), frame, tolerance);
		return drawing.countries()
			.stream()
			.map((code) -> new CountryShape(code, path(outline(drawing, code), frame, smallest)))
			.filter((country) -> !country.path().isEmpty())
			.toList();
	}

	// What is too small to have an outline is still a place
	private static List<List<Point>> outline(Drawing drawing, String country) {
		var rings = drawing.outline(country::equals);
		return rings.isEmpty() ? List.of(drawing.mark(country)) : rings;
	}

	private static String path(List<List<Point>> rings, Frame frame, int smallest) {
		var seen = rings.stream()
			.map((ring) -> frame.isWorld() ? ring : Clip.ring(ring, frame.width(), frame.height()))
			.filter((ring) -> !ring.isEmpty())
			.sorted(Comparator.comparing(Drawing::area).reversed())
			.toList();
		return PathData
			.of(seen.stream().filter((ring) -> ring == seen.get(0) || Drawing.area(ring) >= smallest).toList());
	}

	private record Bounds(int left, int top, int right, int bottom) {

		Bounds with(Bounds other) {
			return new Bounds(Math.min(this.left, other.left), Math.min(this.top, other.top),
					Math.max(this.right, other.right), Math.max(this.bottom, other.bottom));
		}

	}

}
