package org.citynetworks.reports;

import java.util.UUID;

import org.citynetworks.document.Documents;
import org.citynetworks.report.Report;
import org.citynetworks.shared.Language;
import org.citynetworks.shared.NotFound;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * A progress report: as it reads now, as it read before, as data, and the files that came
 * with it.
 */
@Controller
class ReportController {

	/** The address of a report. */
	static final String ADDRESS = "/participants/{slug}/reports/{number:[1-9][0-9]{0,5}}";

	private static final String PAGE = "reports/report";

	private final ShowReport show;

	private final Documents documents;

	ReportController(ShowReport show, Documents documents) {
		this.show = show;
		this.documents = documents;
	}

	@GetMapping(ADDRESS)
	String now(@PathVariable String slug, @PathVariable int number, Model model) {
		return page(this.show.get(slug, number), model);
	}

	@GetMapping(ADDRESS + "/versions/{version:[1-9][0-9]{0,5}}")
	String before(@PathVariable String slug, @PathVariable int number, @PathVariable int version, Model model) {
		return page(this.show.versions(this.show.shown(slug, number))
			.stream()
			.filter((report) -> report.version() == version)
			.findFirst()
			.orElseThrow(() -> new NotFound("version", slug + "/" + number + "/" + version)), model);
	}

	private String page(Report report, Model model) {
		model.addAllAttributes(this.show.model(report, Language.of(LocaleContextHolder.getLocale())));
		model.addAttribute("versions", this.show.versions(report));
		return PAGE;
	}

	/** What came of each commitment, as data. */
	@GetMapping({ ADDRESS + ".csv", ADDRESS + ".json" })
	Object data(@PathVariable String slug, @PathVariable int number) {
		return OutcomeTable.of(this.show.shown(slug, number));
	}

	/** A file that came with it, in whichever of its versions. */
	@GetMapping(ADDRESS + "/papers/{document}")
	ResponseEntity<InputStreamResource> paper(@PathVariable String slug, @PathVariable int number,
			@PathVariable UUID document) {
		return this.show.papers(this.show.shown(slug, number))
			.filter((paper) -> paper.document().equals(document))
			.findFirst()
			.map((paper) -> this.documents.attachment(paper.document()))
			.orElseThrow(() -> new NotFound("paper", document.toString()));
	}

}
