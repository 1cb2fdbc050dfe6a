package org.citynetworks.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvReader;
import org.citynetworks.finder.Findable;
import org.citynetworks.finder.Finder;
import org.citynetworks.finder.Match;
import org.citynetworks.finder.Wanted;
import org.citynetworks.shared.Plain;
import org.citynetworks.web.ServerTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How well the search finds what is meant: queries that were judged by hand, and as many
 * names of places that nobody looked at before, each with slips of the finger.
 * {@code -Drelevance.write=true} writes the report.
 */
@ServerTest
class RelevanceTests {

	/** It was tuned on another one. */
	private static final long SEED = Long.getLong("relevance.seed", 20261122);

	private static final int HELD_OUT = 120;

	private static final double LEAST = 0.95;

	private static final int SHORTEST = 5;

	private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

	@Autowired
	private Finder finder;

	@Autowired
	private ShowMatches show;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void whatIsMeantIsAmongTheFirstThree() throws IOException {
		var asked = new ArrayList<>(judged());
		asked.addAll(mistyped("places of 100,000 and more, mistyped", 100_000, Integer.MAX_VALUE));
		asked.addAll(mistyped("places of less, mistyped", 0, 99_999));
		var ranks = asked.stream().map((query) -> new Ranked(query, rank(query))).toList();
		var report = report(ranks);
		System.out.println(report);
		if (Boolean.getBoolean("relevance.write")) {
			var file = Path.of("docs/finding.md");
			var text = Files.readString(file);
			Files.writeString(file, text.substring(0, text.indexOf("| group |")) + report);
		}
		assertThat(asked).hasSizeGreaterThanOrEqualTo(300);
		assertThat(success(ranks, 3)).as(report).isGreaterThanOrEqualTo(LEAST);
	}

	private static List<Asked> judged() throws IOException {
		try (var lines = CsvReader.builder().ofNamedCsvRecord(Path.of("src/test/resources/relevance/judged.csv"))) {
			return lines.stream()
				.map((line) -> new Asked(line.getField("group"), line.getField("words"),
						Set.of(line.getField("things").split(" "))))
				.toList();
		}
	}

	// Another place that bears exactly the name is as good an answer
	private List<Asked> mistyped(String group, int least, int most) {
		var random = new Random(SEED);
		return this.jdbc.sql("""
				select meant.name, array(
						select 'city/' || other.city_id from city_name as other
						where other.language is null and other.plain = meant.plain
					) as things
				from city
				join city_name as meant on meant.city_id = city.id and meant.language is null
				where coalesce(population, 0) between :least and :most and length(meant.plain) >= :shortest
				order by md5(city.id || ' ' || :seed)
				limit :limit
				""")
			.param("least", least)
			.param("most", most)
			.param("shortest", SHORTEST)
			.param("seed", Long.toString(SEED))
			.param("limit", HELD_OUT)
			.query((line, number) -> new Asked(group, slip(Plain.words(line.getString("name")), random),
					Set.of((String[]) line.getArray("things").getArray())))
			.list();
	}

	// One slip, in a long name sometimes two
	private static String slip(String name, Random random) {
		var once = slipOnce(name, random);
		return (name.length() > SHORTEST + 4 && random.nextInt(3) == 0) ? slipOnce(once, random) : once;
	}

	private static String slipOnce(String name, Random random) {
		var at = random.nextInt(name.length() - 1);
		var letter = LETTERS.charAt(random.nextInt(LETTERS.length()));
		var text = new StringBuilder(name);
		switch (random.nextInt(4)) {
			case 0 -> text.deleteCharAt(at);
			case 1 -> text.insert(at, letter);
			case 2 -> text.setCharAt(at, letter);
			default -> text.insert(at, name.charAt(at + 1)).deleteCharAt(at + 2);
		}
		return text.toString();
	}

	private Map<String, Integer> kinds() {
		return this.show.kinds().values().stream().collect(Collectors.toMap(Findable::kind, Findable::most));
	}

	/** From 1; 0 where it is not among the first ten. */
	private int rank(Asked query) {
		var found = this.finder.find(new Wanted(query.words(), this.kinds(), Set.of()));
		var first = found.stream().limit(10).map(RelevanceTests::subject).toList();
		return first.stream()
			.filter(query.things()::contains)
			.findFirst()
			.map((one) -> first.indexOf(one) + 1)
			.orElse(0);
	}

	private static String subject(Match match) {
		return match.kind() + "/" + match.key();
	}

	private static double success(List<Ranked> ranks, int most) {
		return (double) ranks.stream().filter((one) -> one.rank() > 0 && one.rank() <= most).count() / ranks.size();
	}

	private static String report(List<Ranked> ranks) {
		var groups = ranks.stream().map((one) -> one.query().group()).distinct();
		var lines = groups
			.map((group) -> line(group, ranks.stream().filter((one) -> one.query().group().equals(group)).toList()));
		var missed = ranks.stream()
			.filter((one) -> one.rank() == 0 || one.rank() > 3)
			.map((one) -> one.query().words())
			.collect(Collectors.joining("”, “", "“", "”"));
		return Stream.concat(lines, Stream.of(line("**all**", ranks))).collect(Collectors.joining("\n", """
				| group | queries | first | among three | reciprocal rank |
				|---|---|---|---|---|
				""", "\n\nSeed %d. Not among the first three: %s.\n".formatted(SEED, missed)));
	}

	private static String line(String group, List<Ranked> ranks) {
		return "| %s | %d | %.3f | %.3f | %.3f |".formatted(group, ranks.size(), success(ranks, 1), success(ranks, 3),
				ranks.stream().mapToDouble((one) -> (one.rank() > 0) ? 1.0 / one.rank() : 0).average().orElse(0));
	}

	/**
	 * What somebody types.
	 *
	 * @param things the subjects of which any is what is meant
	 */
	private record Asked(String group, String words, Set<String> things) {

	}

	/**
	 * Where what is meant came.
	 */
	private record Ranked(Asked query, int rank) {

	}

}
