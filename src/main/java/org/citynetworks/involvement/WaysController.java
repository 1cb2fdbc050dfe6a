package org.citynetworks.involvement;

import java.util.List;
import java.util.stream.Collectors;

import org.citynetworks.expression.Call;
import org.citynetworks.expression.Calls;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * All ways to take part at one glance: for whom each is, what it takes, what one gets,
 * and what is open now.
 */
@Controller
class WaysController {

	/** In the order in which the original programme named them. */
	private static final List<String> PAGES = List.of("programme", "city-partnerships", "city-scan", "ethical-cities",
			"private-sector", "urban-scholars", "internships");

	private final Calls calls;

	WaysController(Calls calls) {
		this.calls = calls;
	}

	@GetMapping("/get-involved")
	String show(Model model) {
		var open = this.calls.all().stream().filter(Call::isOpen).collect(Collectors.groupingBy(Call::page));
		model.addAttribute("ways",
				PAGES.stream().map((page) -> new Way(page, open.getOrDefault(page, List.of()))).toList());
		return "involvement/ways";
	}

	/**
	 * A way to take part.
	 *
	 * @param page what comes after the slash in its address
	 * @param open for what one can say now that one is interested
	 */
	record Way(String page, List<Call> open) {

	}

}
