package org.citynetworks.atlas;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Countries that share their borders, as TopoJSON keeps them: each border once, and the
 * borders that enclose each country.
 *
 * @param arcs the borders and coasts
 * @param shapes what they enclose
 */
record Topology(List<List<Place>> arcs, List<Shape> shapes) {

	/**
	 * One area of a country: the borders of its rings, those that run backwards as the
	 * complement of their number.
	 */
	record Shape(String country, List<List<Integer>> rings) {

	}

	static Topology read(String resource) {
		try (InputStream file = Topology.class.getResourceAsStream(resource)) {
			var root = JsonMapper.shared().readTree(file);
			var arcs = arcs(root);
			var shapes = new ArrayList<Shape>();
			for (var country : root.at("/objects/countries/geometries")) {
				var several = country.path("type").stringValue().equals("MultiPolygon");
				for (var polygon : several ? country.path("arcs") : List.of(country.path("arcs"))) {
					var rings = list(polygon).map((ring) -> list(ring).map(JsonNode::intValue).toList()).toList();
					var start = start(arcs, rings.get(0).get(0));
					shapes.add(new Shape(Countries.code(country.path("id").asString(""),
							country.at("/properties/name").stringValue(), start), rings));
				}
			}
			return new Topology(arcs, List.copyOf(shapes));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	// Each point of an arc is counted from the one before, in steps of the scale
	private static List<List<Place>> arcs(JsonNode root) {
		var scale = root.at("/transform/scale");
		var translate = root.at("/transform/translate");
		var arcs = new ArrayList<List<Place>>();
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
			arcs.add(places);
		}
		return List.copyOf(arcs);
	}

	private static Place start(List<List<Place>> arcs, int arc) {
		return arcs.get((arc < 0) ? ~arc : arc).get(0);
	}

	private static Stream<JsonNode> list(JsonNode node) {
		return StreamSupport.stream(node.spliterator(), false);
	}

}
