package org.citynetworks.directory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.citynetworks.RepositoryTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the networks supplied stands in the directory word for word. The source text is
 * read here anew, and white space is the only thing that may differ.
 */
@RepositoryTest
class NetworksOfTheSourceTextTests {

	private static final Path SOURCE = Path.of("src/main/resources/db/data/city-networks-directory.txt");

	/** How the entries begin that lost their heading in the source. */
	private static final Map<String, String> LOST_HEADINGS = Map.ofEntries(
			entry("Co-facilitated by Pathfinders", "peace in our cities"), entry("Regions4 catalyses", "regions4"),
			entry("The World Smart Sustainable Cities", "world smart sustainable cities organization"));

	private static final List<String> PAGE_TITLES = List.of("Search", "City networks directory",
			"INTERNATIONAL CITY NETWORKS DIRECTORY");

	@Autowired
	private JdbcClient jdbc;

	@Test
	void all32EntriesStandWordForWord() throws IOException {
		var entries = entriesOfTheSource();
		assertThat(entries).hasSize(32);
		assertThat(this.jdbc.sql("select lower(name) as name, supplied_text from network order by id")
			.query((line, number) -> entry(line.getString("name"), words(line.getString("supplied_text"))))
			.list()).containsExactlyElementsOf(entries.entrySet());
	}

	@Test
	void theIntroductionStandsWordForWord() throws IOException {
		assertThat(this.jdbc.sql("select introduction from publication").query(String.class).single())
			.satisfies((introduction) -> assertThat(words(introduction)).isEqualTo(introductionOfTheSource()));
	}

	@Test
	void nothingOfTheSourceIsLeftOut() throws IOException {
		var kept = new ArrayList<>(introductionOfTheSource());
		entriesOfTheSource().values().forEach(kept::addAll);
		var headings = lines().stream().filter(NetworksOfTheSourceTextTests::isHeading).toList();
		assertThat(words(Files.readString(SOURCE))).hasSize(kept.size() + words(String.join(" ", headings)).size()
				+ words(String.join(" ", PAGE_TITLES.subList(0, 2))).size());
	}

	@Test
	void theHistoryOfEachNetworkBeginsWithTheTextItSupplied() {
		assertThat(this.jdbc.sql("""
				select network.slug
				from network
				join revision on subject = 'network/' || network.slug and number = 1
				where state ->> 'supplied_text' = supplied_text and state ->> 'name' = name
				""").query(String.class).list()).hasSize(32);
	}

	@Test
	void theLastStateInTheHistoryOfEachNetworkHoldsAllItsFacts() {
		assertThat(this.jdbc.sql("""
				select distinct on (subject) subject,
					(select count(*) from jsonb_object_keys(state) as path where path like '%.basis') as kept,
					(select count(*) from fact where fact.subject = revision.subject) as known
				from revision
				where subject like 'network/%'
				order by subject, number desc
				""").query().listOfRows()).hasSize(32)
			.allSatisfy((row) -> assertThat(((Number) row.get("kept")).longValue()).isEqualTo(row.get("known")));
	}

	private static Map<String, List<String>> entriesOfTheSource() throws IOException {
		var entries = new LinkedHashMap<String, List<String>>();
		var current = new ArrayList<String>();
		for (var line : lines()) {
			var lost = LOST_HEADINGS.keySet().stream().filter(line::startsWith).findFirst().map(LOST_HEADINGS::get);
			if (isHeading(line) || lost.isPresent()) {
				current = new ArrayList<>();
				entries.put(lost.orElse(line.toLowerCase()), current);
			}
			if (!isHeading(line)) {
				current.addAll(words(line));
			}
		}
		entries.remove("international city networks directory");
		return entries;
	}

	private static List<String> introductionOfTheSource() throws IOException {
		var lines = lines();
		var first = lines.indexOf("INTERNATIONAL CITY NETWORKS DIRECTORY") + 1;
		return words(String.join(" ", lines.subList(first, lines.indexOf("C40 CITIES"))));
	}

	private static boolean isHeading(String line) {
		return line.equals(line.toUpperCase());
	}

	private static List<String> lines() throws IOException {
		return Files.readAllLines(SOURCE)
			.stream()
			.map((line) -> String.join(" ", words(line)))
			.filter((line) -> !line.isEmpty())
			.toList();
	}

	private static List<String> words(String text) {
		return Arrays.stream(text.split("[\\s\\u00a0]+")).filter((word) -> !word.isEmpty()).toList();
	}

}
