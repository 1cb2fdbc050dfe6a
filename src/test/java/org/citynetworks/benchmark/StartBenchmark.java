package org.citynetworks.benchmark;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

import empty.EmptyApplication;
import org.citynetworks.CityNetworks;
import org.citynetworks.database.EmbeddedTestPostgres;
import org.citynetworks.database.EmbeddedTestPostgres.Server;
import org.junit.jupiter.api.Test;

import org.springframework.util.FileSystemUtils;

/**
 * How long the site takes from the start of its process until it answers, and until its
 * first page, beside an empty application with the same dependencies on a PostgreSQL that
 * runs already; all in turn, in one run.
 */
class StartBenchmark {

	private static final int ROUNDS = Integer.getInteger("benchmark.rounds", 5);

	private static final Path DIRECTORY = Path.of("target", "benchmark");

	private static final String YARDSTICK = "an empty application";

	@Test
	void secondsToTheFirstAnswer() throws Exception {
		try (var server = EmbeddedTestPostgres.startEmpty(DIRECTORY.resolve("server"))) {
			report(run(contenders(server)));
		}
	}

	/** The first start of each is not measured: it makes its data. */
	private static Map<String, List<Start>> run(Map<String, Contender> contenders) throws Exception {
		var runs = new LinkedHashMap<String, List<Start>>();
		for (var contender : contenders.entrySet()) {
			contender.getValue().run();
			runs.put(contender.getKey(), new ArrayList<>());
		}
		for (int i = 0; i < ROUNDS; i++) {
			var order = new ArrayList<>(runs.keySet());
			Collections.shuffle(order);
			for (var name : order) {
				runs.get(name).add(contenders.get(name).run());
			}
		}
		return runs;
	}

	private static Map<String, Contender> contenders(Server server) throws Exception {
		var dependencies = Files.readString(DIRECTORY.resolve("classpath.txt")).strip();
		var site = Path.of("target", "classes") + File.pathSeparator + dependencies;
		var empty = onlyTheEmptyApplication() + File.pathSeparator + dependencies;
		var existing = DIRECTORY.resolve("data");
		var fresh = DIRECTORY.resolve("fresh");
		var contenders = new LinkedHashMap<String, Contender>();
		contenders.put(YARDSTICK,
				() -> Start.run(empty, EmptyApplication.class.getName(), 401, schema(server, "empty")));
		contenders.put("the site, its own PostgreSQL, existing data", () -> Start.run(site,
				CityNetworks.class.getName(), 200, List.of("--citynetworks.data-dir=" + existing)));
		contenders.put("the site, another PostgreSQL, existing data",
				() -> Start.run(site, CityNetworks.class.getName(), 200, schema(server, "site")));
		contenders.put("the site, its own PostgreSQL, empty directory", () -> {
			FileSystemUtils.deleteRecursively(fresh);
			return Start.run(site, CityNetworks.class.getName(), 200, List.of("--citynetworks.data-dir=" + fresh));
		});
		return contenders;
	}

	/** Without the rest of the tests, for among them are settings and templates. */
	private static Path onlyTheEmptyApplication() throws Exception {
		var file = EmptyApplication.class.getName().replace('.', '/') + ".class";
		var directory = DIRECTORY.resolve("empty-classes");
		FileSystemUtils.deleteRecursively(directory);
		Files.createDirectories(directory.resolve(file).getParent());
		Files.copy(Path.of("target", "test-classes", file), directory.resolve(file));
		return directory;
	}

	private static List<String> schema(Server server, String schema) throws Exception {
		try (var connection = DriverManager.getConnection(server.url(), server.owner(), server.ownerPassword());
				var statement = connection.createStatement()) {
			statement.execute("create schema if not exists " + schema);
		}
		return List.of("--spring.datasource.url=" + server.url() + "?currentSchema=" + schema,
				"--spring.datasource.username=" + server.owner(),
				"--spring.datasource.password=" + server.ownerPassword());
	}

	private static void report(Map<String, List<Start>> runs) {
		var report = new StringBuilder(
				"""
						| what | seconds, median (least to most) | of the empty application | to the first page | seconds of processor |
						|---|---|---|---|---|
						""");
		var yardstick = median(runs.get(YARDSTICK)).seconds();
		runs.forEach((name,
				measured) -> report.append("| %s | %.2f (%.2f to %.2f) | %.2f | %.2f | %.2f |%n".formatted(name,
						median(measured).seconds(), Collections.min(measured).seconds(),
						Collections.max(measured).seconds(), median(measured).seconds() / yardstick,
						median(measured, Start::secondsToPage), median(measured, Start::processorSeconds))));
		System.out.println(report);
	}

	private static Start median(List<Start> runs) {
		return runs.stream().sorted().toList().get(runs.size() / 2);
	}

	private static double median(List<Start> runs, ToDoubleFunction<Start> figure) {
		return runs.stream().mapToDouble(figure).sorted().toArray()[runs.size() / 2];
	}

	/** Something that can be started again and again. */
	private interface Contender {

		Start run() throws Exception;

	}

}
