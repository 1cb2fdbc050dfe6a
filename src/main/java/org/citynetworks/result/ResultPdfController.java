package org.citynetworks.result;

import java.util.Map;

import org.citynetworks.pdf.MakePdf;
import org.citynetworks.pdf.Unprintable;
import org.citynetworks.shared.Language;
import org.citynetworks.web.SiteAddress;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * A published result as PDF, for a council meeting; as the page, which any browser
 * prints, where our fonts lack one of its letters.
 */
@Controller
class ResultPdfController {

	private final ShowResult show;

	private final MakePdf make;

	private final SiteAddress site;

	ResultPdfController(ShowResult show, MakePdf make, SiteAddress site) {
		this.show = show;
		this.make = make;
		this.site = site;
	}

	@GetMapping(ResultController.ADDRESS + ".pdf")
	ResponseEntity<?> pdf(@PathVariable String slug, @PathVariable int number) {
		var language = Language.of(LocaleContextHolder.getLocale());
		var shown = this.show.published(slug, number, language);
		var page = language.prefix() + shown.result().path();
		try {
			return ResponseEntity.ok()
				.contentType(MediaType.APPLICATION_PDF)
				.header(HttpHeaders.CONTENT_DISPOSITION,
						ContentDisposition.inline()
							.filename("city-scan-" + slug + "-" + number + ".pdf")
							.build()
							.toString())
				.body(this.make.of("result", language,
						Map.of("shown", shown, "subject", shown.called(), "page", this.site.origin() + page)));
		}
		catch (Unprintable ex) {
			return ResponseEntity.status(HttpStatus.SEE_OTHER).header(HttpHeaders.LOCATION, page).build();
		}
	}

}
