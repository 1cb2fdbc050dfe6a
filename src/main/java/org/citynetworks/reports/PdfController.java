package org.citynetworks.reports;

import java.util.HashMap;

import org.citynetworks.pdf.MakePdf;
import org.citynetworks.pdf.Unprintable;
import org.citynetworks.report.Report;
import org.citynetworks.shared.Language;
import org.citynetworks.web.SiteAddress;

import org.springframework.context.MessageSource;
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
 * A progress report as PDF; as the page, which any browser prints, where our fonts lack
 * one of its letters.
 */
@Controller
class PdfController {

	private final ShowReport show;

	private final MakePdf make;

	private final SiteAddress site;

	private final MessageSource messages;

	PdfController(ShowReport show, MakePdf make, SiteAddress site, MessageSource messages) {
		this.show = show;
		this.make = make;
		this.site = site;
		this.messages = messages;
	}

	@GetMapping(ReportController.ADDRESS + ".pdf")
	ResponseEntity<?> pdf(@PathVariable String slug, @PathVariable int number) {
		var report = this.show.shown(slug, number);
		var language = Language.of(LocaleContextHolder.getLocale());
		try {
			return ResponseEntity.ok()
				.contentType(MediaType.APPLICATION_PDF)
				.header(HttpHeaders.CONTENT_DISPOSITION,
						ContentDisposition.inline()
							.filename("progress-report-" + slug + "-" + number + ".pdf")
							.build()
							.toString())
				.body(print(report, language));
		}
		catch (Unprintable ex) {
			return ResponseEntity.status(HttpStatus.SEE_OTHER)
				.header(HttpHeaders.LOCATION, language.prefix() + report.path())
				.build();
		}
	}

	private byte[] print(Report report, Language language) {
		var model = new HashMap<>(this.show.model(report, language));
		model.put("subject", this.messages.getMessage("reports.title.one",
				new Object[] { report.number(), model.get("called") }, language.locale()));
		model.put("page", this.site.origin() + language.prefix() + report.path());
		return this.make.of("report", language, model);
	}

}
