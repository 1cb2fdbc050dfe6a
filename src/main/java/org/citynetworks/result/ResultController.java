package org.citynetworks.result;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.citynetworks.export.Table;
import org.citynetworks.shared.Language;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * What a city has published of a round, for everybody.
 */
@Controller
class ResultController {

	/** The address of a result. */
	static final String ADDRESS = "/participants/{slug}/city-scan/{number:[1-9][0-9]{0,5}}";

	private static final MediaType SVG = new MediaType("image", "svg+xml", StandardCharsets.UTF_8);

	private final ShowResult show;

	private final ITemplateEngine templates;

	ResultController(ShowResult show, ITemplateEngine templates) {
		this.show = show;
		this.templates = templates;
	}

	@GetMapping(ADDRESS)
	String show(@PathVariable String slug, @PathVariable int number, Model model) {
		model.addAttribute("shown", shown(slug, number));
		return "result/result";
	}

	/** The same as data: a question a row. */
	@GetMapping({ ADDRESS + ".csv", ADDRESS + ".json" })
	Table<ResultTable.Row> data(@PathVariable String slug, @PathVariable int number) {
		return ResultTable.of(shown(slug, number));
	}

	/** The chart alone, to put into a paper. */
	@GetMapping(ADDRESS + "/chart.svg")
	ResponseEntity<String> chart(@PathVariable String slug, @PathVariable int number) {
		var model = Map.<String, Object>of("shown", shown(slug, number));
		return ResponseEntity.ok()
			.contentType(SVG)
			.body(this.templates.process("result/file", new Context(LocaleContextHolder.getLocale(), model)));
	}

	private ShownResult shown(String slug, int number) {
		return this.show.published(slug, number, Language.of(LocaleContextHolder.getLocale()));
	}

}
