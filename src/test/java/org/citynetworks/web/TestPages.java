package org.citynetworks.web;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.citynetworks.cache.PageCache;
import org.citynetworks.shared.NotFound;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * Pages that stand under {@code /web-tests} while tests run.
 */
@Controller
@TestComponent
public class TestPages {

	public final AtomicInteger renders = new AtomicInteger();

	public final Gate gate = new Gate();

	private final JdbcClient jdbc;

	private final TransactionOperations transaction;

	TestPages(JdbcClient jdbc, TransactionOperations transaction) {
		this.jdbc = jdbc;
		this.transaction = transaction;
	}

	@GetMapping("/web-tests/links")
	String links() {
		return "web-tests/links";
	}

	@GetMapping("/web-tests/moved")
	String moved() {
		return "redirect:/web-tests/links";
	}

	@GetMapping("/web-tests/broken")
	String broken() {
		throw new IllegalStateException("a secret reason");
	}

	@GetMapping("/web-tests/half")
	String half() {
		return "web-tests/half";
	}

	@GetMapping("/web-tests/things/{slug}")
	String thing(@PathVariable String slug) {
		throw new NotFound("thing", slug);
	}

	@GetMapping(path = "/web-tests/text", produces = MediaType.TEXT_PLAIN_VALUE)
	@ResponseBody
	String text(@RequestParam(defaultValue = "nothing") String q) {
		return this.renders.incrementAndGet() + " " + q;
	}

	@GetMapping(path = "/web-tests/number", produces = MediaType.TEXT_PLAIN_VALUE)
	@ResponseBody
	String number(@RequestParam int n) {
		return "n = " + n;
	}

	@PostMapping("/web-tests/form")
	@ResponseBody
	String form(@RequestParam String name) {
		return name;
	}

	@GetMapping("/web-tests/form")
	String form(HttpServletResponse response) {
		response.setHeader("Cache-Control", "no-store");
		return "web-tests/form";
	}

	@PostMapping(path = "/web-tests/saved", produces = MediaType.TEXT_PLAIN_VALUE)
	@ResponseBody
	String saved(@RequestParam MultiValueMap<String, String> fields) {
		fields.remove("_csrf");
		return this.transaction.execute((status) -> {
			long version = version();
			this.gate.pass();
			return version + version() + " " + fields;
		});
	}

	@GetMapping(path = "/web-tests/data", produces = MediaType.TEXT_HTML_VALUE)
	@ResponseBody
	String data() {
		int render = this.renders.incrementAndGet();
		this.gate.pass();
		return "<!DOCTYPE html><title>Data</title><p id=\"version\">" + version() + "</p><p id=\"render\">" + render
				+ "</p><p>" + "Cities belong to networks of cities. ".repeat(100) + "</p>";
	}

	private long version() {
		return this.jdbc.sql("select version from data_version where scope = 'directory'").query(Long.class).single();
	}

	@GetMapping(path = "/web-tests/dated", produces = MediaType.TEXT_PLAIN_VALUE)
	@ResponseBody
	String dated(HttpServletRequest request) {
		PageCache.expiresAt(request, Instant.parse("2000-01-01T00:00:00Z"));
		return "render " + this.renders.incrementAndGet();
	}

	@GetMapping("/web-tests/filter")
	@ResponseBody
	String filter(Filter filter, HttpServletRequest request) {
		return this.renders.incrementAndGet() + " " + filter + " " + request.getQueryString();
	}

	record Filter(@Nullable String words, @Nullable List<String> theme) {
	}

	@GetMapping(path = "/web-tests/who", produces = MediaType.TEXT_PLAIN_VALUE)
	@ResponseBody
	String who(HttpServletRequest request) {
		return request.getRequestURL() + " " + Collections.list(request.getHeaderNames()) + " "
				+ Arrays.toString(request.getCookies());
	}

	@GetMapping("/web-tests/session")
	@ResponseBody
	String session(HttpServletRequest request) {
		return "session " + (request.getHeader("X-Person") != null) + request.getSession().isNew();
	}

	@GetMapping("/web-tests/long")
	void stream(HttpServletResponse response) throws IOException {
		this.renders.incrementAndGet();
		response.setContentType("text/csv;charset=UTF-8");
		PrintWriter writer = response.getWriter();
		for (int i = 0; i < 100_000; i++) {
			writer.println(i + ",".repeat(60));
		}
	}

	@GetMapping("/web-tests/long-torn")
	void tornStream(HttpServletResponse response) throws IOException {
		stream(response);
		throw new IllegalStateException("torn");
	}

	@GetMapping("/web-tests/torn")
	void torn(HttpServletResponse response) throws IOException {
		this.renders.incrementAndGet();
		response.setContentType("text/html;charset=UTF-8");
		response.getWriter().write("<p>torn");
		response.flushBuffer();
		throw new IllegalStateException("torn");
	}

	@GetMapping("/admin/web-tests")
	@ResponseBody
	String admin() {
		return "for staff";
	}

}
