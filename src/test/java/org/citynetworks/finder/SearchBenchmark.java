package org.citynetworks.finder;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;

import org.citynetworks.finder.Named.Name;
import org.citynetworks.finder.Search.Effort;
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
 * What a search costs, as a page made anew and in the index alone, beside a select by
 * primary key in the same run; and what the index would cost with a million names.
 */
@ServerTest
@Transactional
class SearchBenchmark {

	private static final int ROUNDS = Integer.getInteger("benchmark.rounds", 5) * 200;

	private static final long SEED = 7;

	/** What other programs on the machine cannot lengthen. */
	private static final String PROCESSOR = ", of processor";

	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

	private static final int MILLION = 1_000_000;

	private static final Map<String, Integer> KINDS = Map.of("network", 50, "topic", 10, "country", 10, "city", 20,
			"region", 5);

	private static final List<String> ADVERSARIAL = List.of("a", "sa", "san", "s a n", "saint de la villa san",
			"a b c d e f", "x".repeat(100), "san ".repeat(25), "aaaaaaaaaaaa", "la la la la la la la la la la la la",
			"zxqjvwk zxqjvwk zxqjvwk zxqjvwk", "san united states", "de la los las el san santa",
			"ab ac ad ae af ag ah ai", "abcdefghijklmnopqrstuvwxyz", "shahr bala pain", "ч", "ал", "中", "\u202Esan",
			"% _ * ?", "lllllllllliiiiiiiiii", "villa villa villa villa villa villa villa villa villa villa",
			"international network of cities and towns for");

	@Autowired
	private WebApplicationContext context;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Finder finder;

	@Autowired
	private KeptNames names;

	private final Random random = new Random(SEED);

	@Test
	void milliseconds() {
		var before = used();
		var started = System.nanoTime();
		var size = this.names.now().size();
		System.out.printf("The index: %d KB, %d KB of heap with it, built in %d ms%n", size / 1024, used() - before,
				(System.nanoTime() - started) / 1_000_000);
		var words = words();
		var site = MockMvcTester.from(this.context,
				(builder) -> builder.addFilters(this.context.getBean(LanguagePrefix.class)).build());
		var contenders = new LinkedHashMap<String, Consumer<String>>();
		contenders.put("select by primary key",
				(typed) -> this.jdbc.sql("select name from city where id = ?")
					.param(2_660_646)
					.query(String.class)
					.single());
		contenders.put("/search", (typed) -> page(site, "/search?q=", typed));
		contenders.put("/suggestions", (typed) -> page(site, "/suggestions?q=", typed));
		contenders.put("the index, searched", (typed) -> this.finder.find(new Wanted(typed, KINDS, Set.of())));
		contenders.put("the index, for suggestions",
				(typed) -> this.finder.suggest(new Wanted(typed, KINDS, Set.of())));
		report("135,234 places", contenders, words);
		contenders.remove("select by primary key");
		report("adversarial", contenders, ADVERSARIAL);
	}

	@Test
	void millisecondsOfAMillionNames() {
		var before = used();
		var started = System.nanoTime();
		try (var index = new NameIndex()) {
			var words = new ArrayList<String>();
			for (int i = 0; i < MILLION; i++) {
				var name = name();
				index.add("city", new Named(Integer.toString(i), MILLION - i, List.of(new Name(name, "en")),
						Set.of("country/xx")));
				if (i % (MILLION / ROUNDS) == 0) {
					words.add(mistyped(name));
				}
			}
			index.pack();
			System.out.printf("A million names: %d KB, %d KB of heap, built in %d ms%n", index.size() / 1024,
					used() - before, (System.nanoTime() - started) / 1_000_000);
			var contenders = new LinkedHashMap<String, Consumer<String>>();
			contenders.put("searched", (typed) -> search(index, typed, Effort.ALL));
			contenders.put("for suggestions", (typed) -> search(index, typed, Effort.QUICK));
			report("a million names", contenders, words);
			report("a million names, adversarial", contenders, ADVERSARIAL);
		}
	}

	private static void search(NameIndex index, String typed, Effort effort) {
		index.search((searcher) -> new Search(searcher, new Wanted(typed, KINDS, Set.of()), Set.of("country", "region"))
			.run(effort));
	}

	private static void page(MockMvcTester site, String address, String typed) {
		assertThat(site.get().uri(address + "{typed}", typed).exchange()).hasStatusOk();
	}

	// A third whole, a third begun, a third mistyped
	private List<String> words() {
		return this.jdbc.sql(
				"select name from city_name order by md5(city_id || ' ' || coalesce(language, '') || ' ' || ?) limit ?")
			.params(Long.toString(SEED), ROUNDS)
			.query(String.class)
			.list()
			.stream()
			.map(this::mistyped)
			.toList();
	}

	private String mistyped(String name) {
		if (name.length() < 4) {
			return name;
		}
		var at = 1 + this.random.nextInt(name.length() - 2);
		return switch (this.random.nextInt(3)) {
			case 0 -> name;
			case 1 -> name.substring(0, at + 1);
			default -> name.substring(0, at) + name.substring(at + 1);
		};
	}

	private String name() {
		var name = new StringBuilder();
		for (int i = 2 + this.random.nextInt(4); i > 0; i--) {
			name.append("bcdfghjklmnprstvz".charAt(this.random.nextInt(17)))
				.append("aeiou".charAt(this.random.nextInt(5)))
				.append((this.random.nextInt(6) == 0) ? " " : "");
		}
		return name.toString();
	}

	private static void report(String title, Map<String, Consumer<String>> contenders, List<String> words) {
		var runs = new LinkedHashMap<String, List<Double>>();
		contenders.keySet().forEach((name) -> {
			runs.put(name, new ArrayList<>());
			runs.put(name + PROCESSOR, new ArrayList<>());
		});
		for (int round = 0; round < 3; round++) {
			for (var typed : words) {
				var order = new ArrayList<>(contenders.keySet());
				Collections.shuffle(order);
				for (var name : order) {
					var started = System.nanoTime();
					var worked = THREADS.getCurrentThreadCpuTime();
					contenders.getOrDefault(name, (nothing) -> {
					}).accept(typed);
					// The first round warms up
					if (round > 0) {
						runs.get(name).add((System.nanoTime() - started) / 1e6);
						runs.get(name + PROCESSOR).add((THREADS.getCurrentThreadCpuTime() - worked) / 1e6);
					}
				}
			}
		}
		var report = new StringBuilder("""
				| %s | median, ms | p95 | p99 | most |
				|---|---|---|---|---|
				""".formatted(title));
		runs.forEach((name, all) -> {
			Collections.sort(all);
			report.append("| %s | %.2f | %.2f | %.2f | %.2f |%n".formatted(name, all.get(all.size() / 2),
					all.get(all.size() * 95 / 100), all.get(all.size() * 99 / 100), all.get(all.size() - 1)));
		});
		System.out.println(report);
	}

	private static long used() {
		System.gc();
		var memory = Runtime.getRuntime();
		return (memory.totalMemory() - memory.freeMemory()) / 1024;
	}

}
