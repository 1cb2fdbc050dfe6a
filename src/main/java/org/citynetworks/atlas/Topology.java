package org.citynetworks.atlas;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Countries that share their borders, as TopoJSON keeps them: each border once, and the
 * borders that enclose each country. Antarctica is left out.
 *
 * @param arcs the borders and coasts
 * @param shapes what they enclose
 * @param countries where each country lies, in radii of the earth from the middle of the
 * map, by their codes in order
 */
record Topology(List<Arc> arcs, List<Shape> shapes, SortedMap<String, Bounds> countries) {

	private static final String ANTARCTICA = "AQ";

	/**
	 * One area of a country: the borders of its rings, those that run backwards as the
	 * complement of their number.
	 */
	record Shape(String country, List<List<Integer>> rings) {

	}

	static Topology read(String resource) {
		try (InputStream file = Topology.class.getResourceAsStream(resource)) {
			var root = JsonMapper.shared().readTree(file);
			var lines = lines(root);
			var shapes = shapes(root, lines);
			var arcs = lines.stream().map(Arc::of).toList();
			return new Topology(arcs, shapes, countries(arcs, shapes));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	// Each point of an arc is counted from the one before, in steps of the scale
	private static List<List<Place>> lines(JsonNode root) {
		var scale = root.at("/transform/scale");
		var translate = root.at("/transform/translate");
		var lines = new ArrayList<List<Place>>();
		for (var arc : root.path("arcs")) {
			var places = new ArrayList<Place>(arc.size());
			var x = 0;
			var y = 0;
			for (var step : arc) {
				x += step.get(0).intValue();
				y += step.get(1).intValue();
				places.add(new Place(y * scale.get(1).doubleValue() + translate.get(1).doubleValue(),
						x * scale.get(0).doubleValue() + translate.get(0).doubleValue()));
			}
			lines.add(places);
		}
		return lines;
	}

	private static List<Shape> shapes(JsonNode root, List<List<Place>> lines) {
		var shapes = new ArrayList<Shape>();
		for (var country : root.at("/objects/countries/geometries")) {
			var several = country.path("type").stringValue().equals("MultiPolygon");
			for (var polygon : several ? country.path("arcs") : List.of(country.path("arcs"))) {
				var rings = list(polygon).map((ring) -> list(ring).map(JsonNode::intValue).toList()).toList();
				var start = lines.get(index(rings.get(0).get(0))).get(0);
				var code = Countries.code(country.path("id").asString(""), country.at("/properties/name").stringValue(),
						start);
				if (!code.equals(ANTARCTICA)) {
					shapes.add(new Shape(code, rings));
				}
			}
		}
		return List.copyOf(shapes);
	}

	private static SortedMap<String, Bounds> countries(List<Arc> arcs, List<Shape> shapes) {
		var bounds = arcs.stream().map(Arc::bounds).toList();
		var countries = new TreeMap<String, Bounds>();
		for (var shape : shapes) {
			shape.rings()
				.stream()
				.flatMap(List::stream)
				.forEach((number) -> countries.merge(shape.country(), bounds.get(index(number)), Bounds::with));
		}
		return countries;
	}

	/** The arc that runs this way or backwards. */
	Arc arc(int number) {
		return this.arcs.get(index(number));
	}

	private static int index(int number) {
		return (number < 0) ? ~number : number;
	}

	private static Stream<JsonNode> list(JsonNode node) {
		return StreamSupport.stream(node.spliterator(), false);
	}

}
