package org.citynetworks.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.citynetworks.web.Http;
import org.citynetworks.web.ServerTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@ServerTest
class ChangesPageTests {

	private static final Pattern CHANGES = Pattern.compile("(?s)<ul class=\"changes\">(.*?)</ul>");

	private static final Pattern CHANGE = Pattern.compile("(?s)<li>(.*?)</li>");

	private static final Pattern NEXT = Pattern.compile("<a href=\"([^\"]*)\" rel=\"next\"");

	@Autowired
	private Http http;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void everyChangeStandsOnceAndTheNewestFirst() {
		var lines = all("/changes");
		assertThat(lines)
			.hasSize(this.jdbc.sql("select count(*) from revision where subject !~ '^(city|members|membership)/'")
				.query(Integer.class)
				.single())
			.doesNotHaveDuplicates()
			.noneMatch((line) -> line.contains("??"));
		var places = IntStream.range(0, lines.size())
			.filter((line) -> lines.get(line).contains("Cities and regions of the world"))
			.findFirst()
			.orElseThrow();
		assertThat(lines.get(places)).contains("135,234 cities", "geonames.org");
		assertThat(lines.get(places + 1)).contains("C40 Cities", "97 members listed", "https://www.c40.org/");
		assertThat(lines.get(lines.size() - 1)).contains("New entry", "genevacitieshub.org");
	}

	@Test
	void aChangeIsToldInTheLanguageOfThePage() {
		assertThat(all("/fr/changes"))
			.anyMatch((line) -> line.contains("C40 Cities") && line.contains("97 membres répertoriés"));
	}

	@Test
	void anAddressThatGoesOnNowhereBeginsAtTheStartAndSaysSo() {
		for (var cursor : List.of("x", "2026-13-45T00:00:00Z_1", "2026-11-21T10:00:00Z_9999999999999999999")) {
			assertThat(this.http.get("/changes?before=" + cursor).body())
				.contains("the list is shown from its beginning", "97 members listed");
		}
	}

	@Test
	void theHomePageShowsTheLatestFive() {
		assertThat(lines(this.http.get("/").body())).hasSize(5);
	}

	@Test
	void eachListOfMembersIsWholeInTheHistory() {
		assertThat(this.jdbc.sql("""
				select sum(amount) from revision where number = 2 and kind = 'imported'
				""").query(Integer.class).single()).isEqualTo(1245);
	}

	private List<String> all(String address) {
		var lines = new ArrayList<String>();
		for (var next = address; next != null;) {
			var body = this.http.get(next).body();
			lines.addAll(lines(body));
			var link = NEXT.matcher(body);
			next = link.find() ? link.group(1) : null;
		}
		return lines;
	}

	private static List<String> lines(String body) {
		return CHANGES.matcher(body)
			.results()
			.flatMap((list) -> CHANGE.matcher(list.group(1)).results())
			.map((found) -> found.group(1))
			.toList();
	}

}
