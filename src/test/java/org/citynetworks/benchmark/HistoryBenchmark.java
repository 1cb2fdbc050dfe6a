package org.citynetworks.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;

import org.citynetworks.web.LanguagePrefix;
import org.citynetworks.web.ServerTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the pages of a history cost for an entry of 2,000 revisions, beside one of 20; all
 * in turn, in one run, made anew each time.
 */
@ServerTest
@Transactional
class HistoryBenchmark {

	private static final int ROUNDS = Integer.getInteger("benchmark.rounds", 5) * 20;

	private static final List<String> PAGES = List.of("/history", "/history/compare?from=9&to=10", "?as-of=2025-01-01",
			"/members?as-of=2025-01-01");

	@Autowired
	private WebApplicationContext context;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void millisecondsAPage() {
		entry("few", 20);
		entry("many", 2000);
		var site = MockMvcTester.from(this.context,
				(builder) -> builder.addFilters(this.context.getBean(LanguagePrefix.class)).build());
		var runs = new LinkedHashMap<String, List<Double>>();
		for (var page : PAGES) {
			runs.put("/networks/few" + page, new ArrayList<>());
			runs.put("/networks/many" + page, new ArrayList<>());
		}
		for (int i = 0; i < ROUNDS + ROUNDS / 2; i++) {
			var order = new ArrayList<>(runs.keySet());
			Collections.shuffle(order);
			for (var address : order) {
				var started = System.nanoTime();
				assertThat(site.get().uri(address).exchange()).hasStatusOk();
				// The first third warms up
				if (i >= ROUNDS / 2) {
					runs.get(address).add((System.nanoTime() - started) / 1e6);
				}
			}
		}
		report(runs);
	}

	// The states of an entry that exists, each with another mission, an hour apart
	private void entry(String slug, int revisions) {
		this.jdbc
			.sql("""
					insert into revision (subject, number, kind, state, fields, changed_by, changed_at, reason, source)
					select 'network/' || :slug, counted.number, 'edited', state || jsonb_build_object('name', :slug,
							'mission.900000001.value', repeat('To halve the emissions of cities. ', 20) || counted.number,
							'mission.900000001.basis', 'published', 'mission.900000001.source', 'https://example.org/'),
						'{mission}', 1, timestamptz '2025-01-01T00:00:00Z' + counted.number * interval '1 hour', 'It says so', 'https://example.org/'
					from revision as known
					cross join generate_series(1, :revisions) as counted (number)
					where subject = 'network/c40-cities' and known.number = 2
					""")
			.param("slug", slug)
			.param("revisions", revisions)
			.update();
	}

	private static void report(LinkedHashMap<String, List<Double>> runs) {
		var report = new StringBuilder("""
				| page | 20 revisions, ms, median (least to most) | 2,000 revisions | of 20 |
				|---|---|---|---|
				""");
		for (var page : PAGES) {
			var few = runs.getOrDefault("/networks/few" + page, List.of());
			var many = runs.getOrDefault("/networks/many" + page, List.of());
			report.append("| `%s` | %s | %s | %.2f |%n".formatted(page, figures(few), figures(many),
					median(many) / median(few)));
		}
		System.out.println(report);
	}

	private static String figures(List<Double> runs) {
		return "%.1f (%.1f to %.1f)".formatted(median(runs), Collections.min(runs), Collections.max(runs));
	}

	private static double median(List<Double> runs) {
		return runs.stream().sorted().toList().get(runs.size() / 2);
	}

}
