package org.citynetworks.atlas;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Draws the land of the small world, in pieces of which every region can be put together,
 * as the template that a page shows it with.
 */
final class Land {

	/** How far a line may stray, in units of the frame. */
	private static final double TOLERANCE = 0.92;

	/** Twice the area of the smallest island that is drawn. */
	private static final int SMALLEST = 6;

	private static final String TEMPLATE = """
			<!DOCTYPE html>
			<html xmlns:th="http://www.thymeleaf.org">
			<body>
			<!-- The land of the small world and its regions, once on a page; drawn by the test Land, not by hand -->
			<svg th:fragment="land" class="land-symbols" width="0" height="0" aria-hidden="true" focusable="false">
			<defs>
			%s
			<path id="sky-net" d="%s"/>
			<pattern id="hatch" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="hatch" d="M2 0v9"/></pattern>
			</defs>
			</svg>
			</body>
			</html>
			""";

	private Land() {
	}

	static String template(Topology topology) {
		var drawing = new Drawing(topology, Constellation.FRAME.scale(), TOLERANCE);
		var pieces = pieces(topology, drawing);
		var paths = pieces.entrySet()
			.stream()
			.map((piece) -> "<path id=\"%s\" d=\"%s\"/>".formatted(piece.getKey(), path(drawing, piece.getValue())));
		var regions = Regions.all().stream().map((term) -> {
			var uses = pieces.entrySet()
				.stream()
				.filter((piece) -> Regions.terms(piece.getValue().iterator().next()).contains(term))
				.map((piece) -> "<use href=\"#%s\"/>".formatted(piece.getKey()))
				.collect(Collectors.joining());
			return "<g id=\"sky-%s\">%s</g>".formatted(term, uses);
		});
		return TEMPLATE.formatted(Stream.concat(paths, regions).collect(Collectors.joining("\n")),
				Graticule.of(Constellation.FRAME));
	}

	// Countries that lie in the same regions are never told apart
	private static Map<String, Set<String>> pieces(Topology topology, Drawing drawing) {
		var alike = topology.countries()
			.keySet()
			.stream()
			.collect(Collectors.groupingBy((country) -> String.join(" ", Regions.terms(country)), TreeMap::new,
					Collectors.toSet()));
		var pieces = new TreeMap<String, Set<String>>();
		alike.values()
			.stream()
			.filter((countries) -> !path(drawing, countries).isEmpty())
			.forEach((countries) -> pieces.put("l" + (char) ('a' + pieces.size()), countries));
		return pieces;
	}

	private static String path(Drawing drawing, Set<String> countries) {
		Predicate<List<Point>> seen = (ring) -> Drawing.area(ring) >= SMALLEST;
		return PathData
			.of(drawing.outline(countries::contains).stream().filter(seen).map(Constellation.FRAME::place).toList());
	}

}
