package org.citynetworks.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How many pages a second the site serves, beside nginx serving the same bytes and
 * headers from a file, and beside the barest filter of the same server answering the same
 * bytes; all in turn, in one run. Needs wrk and nginx.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class PagesBenchmark {

	private static final int ROUNDS = Integer.getInteger("benchmark.rounds", 5);

	private static final int SECONDS = Integer.getInteger("benchmark.seconds", 5);

	private static final List<String> PAGES = List.of("/networks", "/networks/iclei");

	private static final Set<String> MADE_BY_NGINX = Set.of(":status", "content-length", "content-type", "date", "etag",
			"server");

	@LocalServerPort
	private int port;

	@Test
	void pagesASecond() throws Exception {
		var report = new StringBuilder("""
				| page | bytes | what | requests a second, median (least to most) | p99, median | of nginx |
				|---|---|---|---|---|---|
				""");
		for (var page : PAGES) {
			var answer = get("http://127.0.0.1:" + this.port + page);
			assertThat(answer.headers().firstValue("content-encoding")).contains("br");
			Bare.bytes = answer.body();
			try (var nginx = Nginx.serving(page, answer)) {
				var contenders = Map.of("nginx, a file", nginx.address() + page, "the barest filter",
						"http://127.0.0.1:" + this.port + "/bare", "the page", "http://127.0.0.1:" + this.port + page);
				for (var address : contenders.values()) {
					assertThat(get(address).body()).isEqualTo(answer.body());
				}
				report(report, page, answer.body().length, run(contenders));
			}
		}
		System.out.println(report);
	}

	private static Map<String, List<Wrk>> run(Map<String, String> contenders) throws Exception {
		var runs = new LinkedHashMap<String, List<Wrk>>();
		contenders.keySet().stream().sorted().forEach((name) -> runs.put(name, new ArrayList<>()));
		for (var name : runs.keySet()) {
			Wrk.run(contenders.get(name), SECONDS);
		}
		for (int i = 0; i < ROUNDS; i++) {
			var order = new ArrayList<>(runs.keySet());
			Collections.shuffle(order);
			for (var name : order) {
				runs.get(name).add(Wrk.run(contenders.get(name), SECONDS));
			}
		}
		return runs;
	}

	private static void report(StringBuilder report, String page, int bytes, Map<String, List<Wrk>> runs) {
		var yardstick = median(runs.get("nginx, a file"));
		runs.forEach((name, measured) -> report
			.append("| `%s` | %,d | %s | %,.0f (%,.0f to %,.0f) | %.1f ms | %.2f |%n".formatted(page, bytes, name,
					median(measured).perSecond(), measured.stream().mapToDouble(Wrk::perSecond).min().orElse(0),
					measured.stream().mapToDouble(Wrk::perSecond).max().orElse(0),
					measured.stream().mapToDouble(Wrk::p99Millis).sorted().toArray()[measured.size() / 2],
					median(measured).perSecond() / yardstick.perSecond())));
	}

	private static Wrk median(List<Wrk> runs) {
		return runs.stream().sorted().toList().get(runs.size() / 2);
	}

	private static HttpResponse<byte[]> get(String address) throws IOException, InterruptedException {
		return HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(URI.create(address)).header("Accept-Encoding", "br").build(),
					BodyHandlers.ofByteArray());
	}

	/** What the same server does at the least: bytes, their type and their length. */
	@TestConfiguration(proxyBeanMethods = false)
	static class Bare {

		private static volatile byte[] bytes = {};

		@Bean
		FilterRegistrationBean<Filter> bareFilter() {
			var registration = new FilterRegistrationBean<Filter>((request, response, chain) -> {
				if (((HttpServletRequest) request).getRequestURI().equals("/bare")) {
					response.setContentType("text/html;charset=UTF-8");
					response.setContentLength(bytes.length);
					response.getOutputStream().write(bytes);
				}
				else {
					chain.doFilter(request, response);
				}
			});
			registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
			return registration;
		}

	}

	/** An nginx of its own, with one file. */
	private record Nginx(Process process, int port) implements AutoCloseable {

		static Nginx serving(String page, HttpResponse<byte[]> answer) throws Exception {
			var directory = Files.createDirectories(Path.of("target", "benchmark").toAbsolutePath());
			Files.write(directory.resolve("page"), answer.body());
			var port = Ports.free();
			var headers = answer.headers()
				.map()
				.entrySet()
				.stream()
				.filter((header) -> !MADE_BY_NGINX.contains(header.getKey()))
				.map((header) -> "add_header %s \"%s\";".formatted(header.getKey(),
						String.join(", ", header.getValue())))
				.collect(Collectors.joining("\n"));
			var configuration = Files.writeString(directory.resolve("nginx.conf"),
					"""
							%5$sdaemon off; worker_processes 2; pid %1$s/nginx.pid; error_log %1$s/error.log;
							events { worker_connections 1024; }
							http {
								access_log off; sendfile on; tcp_nopush on; keepalive_requests 100000000; open_file_cache max=10;
								server {
									listen 127.0.0.1:%2$d;
									location = %3$s { alias %1$s/page; default_type "text/html;charset=UTF-8"; types { }
							%4$s
									}
								}
							}
							"""
						.formatted(directory, port, page, headers,
								System.getProperty("user.name").equals("root") ? "user root; " : ""));
			var process = new ProcessBuilder("nginx", "-p", directory.toString(), "-c", configuration.toString())
				.inheritIO()
				.start();
			Ports.await(port);
			return new Nginx(process, port);
		}

		String address() {
			return "http://127.0.0.1:" + this.port;
		}

		@Override
		public void close() {
			this.process.destroy();
			this.process.onExit().join();
		}

	}

}
