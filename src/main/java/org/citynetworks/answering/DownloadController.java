package org.citynetworks.answering;

import java.nio.charset.StandardCharsets;

import org.citynetworks.contributor.Visit;
import org.citynetworks.intake.ExportSubmission;
import org.citynetworks.intake.Intakes;
import org.citynetworks.intake.Transcript.Entry;
import org.citynetworks.intake.WriteTranscript;
import org.citynetworks.shared.Language;
import org.citynetworks.shared.NotFound;
import org.citynetworks.submission.Submissions;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * All answers, to take home.
 */
@Controller
class DownloadController {

	private final Submissions submissions;

	private final Intakes intakes;

	private final WriteTranscript transcripts;

	private final ExportSubmission export;

	private final MessageSource messages;

	DownloadController(Submissions submissions, Intakes intakes, WriteTranscript transcripts, ExportSubmission export,
			MessageSource messages) {
		this.submissions = submissions;
		this.intakes = intakes;
		this.transcripts = transcripts;
		this.export = export;
		this.messages = messages;
	}

	@GetMapping("/applications/{id}/download")
	ResponseEntity<byte[]> answers(Visit visit) {
		var text = text(visit, Language.of(LocaleContextHolder.getLocale()));
		return file("answers.txt", new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8), text);
	}

	/** All that is kept, for whoever began it. */
	@GetMapping("/applications/{id}/download.json")
	ResponseEntity<byte[]> everything(Visit visit) {
		if (!visit.by().isOwner()) {
			throw new NotFound("download", visit.submission().id().toString());
		}
		return file("submission.json", MediaType.APPLICATION_JSON, this.export.json(visit.submission()));
	}

	private static ResponseEntity<byte[]> file(String name, MediaType type, String text) {
		return ResponseEntity.ok()
			.contentType(type)
			.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
			.body(text.getBytes(StandardCharsets.UTF_8));
	}

	private String text(Visit visit, Language language) {
		var submission = visit.submission();
		var text = new StringBuilder(this.intakes.of(submission).title(submission, language));
		if (submission.reference() != null) {
			text.append('\n').append(submission.reference());
		}
		var nothing = this.messages.getMessage("answering.nothing", null, language.locale());
		for (var section : this.transcripts.of(submission, this.submissions.answers(submission), language).sections()) {
			text.append("\n\n\n").append(section.title());
			section.entries().forEach((entry) -> write(entry, nothing, language, text));
		}
		return text.append('\n').toString();
	}

	private String said(String label, Language language) {
		return this.messages.getMessage("form.mistake.at", new Object[] { label }, language.locale()) + " ";
	}

	private void write(Entry entry, String nothing, Language language, StringBuilder text) {
		if (!entry.title().isEmpty()) {
			text.append("\n\n").append(entry.title()).append(entry.said().isEmpty() ? "\n" + nothing : "");
		}
		entry.said()
			.forEach((line) -> text.append(entry.title().isEmpty() ? "\n\n" : "\n")
				.append((entry.number() > 0) ? entry.number() + ". " : "")
				.append(entry.title().isEmpty() ? line.label() + "\n" : said(line.label(), language))
				.append(line.text().isEmpty() ? nothing : line.text()));
	}

}
