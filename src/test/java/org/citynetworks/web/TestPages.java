package org.citynetworks.web;

import java.util.concurrent.atomic.AtomicInteger;

import jakarta.servlet.http.HttpServletResponse;
import org.citynetworks.shared.NotFound;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
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
class TestPages {

	final AtomicInteger renders = new AtomicInteger();

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

	@GetMapping("/admin/web-tests")
	@ResponseBody
	String admin() {
		return "for staff";
	}

}
