package org.citynetworks.atlas;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The land of the small world is drawn once, not at run time, so that the first page need
 * not wait for it.
 */
class LandTests {

	private static final Path TEMPLATE = Path.of("src/main/resources/templates/fragments/land.html");

	private static final Path FACTS = Path.of("src/main/resources/db/data/network-facts.csv");

	private static final Pattern PATH = Pattern.compile("<path id=\"[\\w-]+\" d=\"([^\"]+)\"/>");

	private static final Pattern REGION = Pattern.compile("<g id=\"sky-([\\w-]+)\">(.*)</g>");

	private static final int MOST_BYTES = 9_000;

	private static final int MOST_BYTES_COMPRESSED = 4_500;

	@Test
	void theTemplateIsWhatIsDrawn() throws IOException {
		var drawn = Land.template(Topology.read("/static/atlas/countries-50m.json"));
		if (Boolean.getBoolean("draw")) {
			Files.writeString(TEMPLATE, drawn);
		}
		assertThat(Files.readString(TEMPLATE)).as("to draw it anew: -Dtest=LandTests -DargLine=-Ddraw=true")
			.isEqualTo(drawn);
	}

	@Test
	void isSmall() throws IOException {
		var land = symbols().getBytes(StandardCharsets.UTF_8);
		var compressed = new ByteArrayOutputStream();
		try (var gzip = new GZIPOutputStream(compressed)) {
			gzip.write(land);
		}
		assertThat(land.length).isLessThanOrEqualTo(MOST_BYTES);
		assertThat(compressed.size()).isLessThanOrEqualTo(MOST_BYTES_COMPRESSED);
	}

	@Test
	void staysWithinItsFrame() throws IOException {
		var paths = all(PATH);
		assertThat(paths).hasSizeGreaterThan(10)
			.allSatisfy((path) -> assertThat(Paths.points(path.group(1)))
				.allSatisfy((ring) -> assertThat(ring).allMatch(Constellation.FRAME::contains)));
	}

	@Test
	void hasEveryRegionThatANetworkNames() throws IOException {
		var drawn = all(REGION).stream().map((region) -> region.group(1)).toList();
		var named = Files.readAllLines(FACTS)
			.stream()
			.map((line) -> line.split(",", 4))
			.filter((fact) -> List.of("region_covered", "eligible_region").contains(fact[1]))
			.map((fact) -> fact[2])
			.distinct()
			.toList();
		assertThat(named).hasSizeGreaterThan(5);
		assertThat(drawn).containsAll(named).containsExactlyInAnyOrderElementsOf(Regions.all());
		assertThat(all(REGION)).allSatisfy((region) -> assertThat(region.group(2)).isNotBlank());
	}

	@Test
	void theWorldConsistsOfEveryPiece() throws IOException {
		var world = all(REGION).stream().filter((region) -> region.group(1).equals("world")).findFirst();
		assertThat(world.orElseThrow().group(2).split("<use").length).as("pieces and the net")
			.isEqualTo(all(PATH).size());
	}

	private static List<MatchResult> all(Pattern pattern) throws IOException {
		return pattern.matcher(symbols()).results().toList();
	}

	private static String symbols() throws IOException {
		var template = Files.readString(TEMPLATE);
		return template.substring(template.indexOf("<svg"), template.indexOf("</svg>"));
	}

}
