package org.citynetworks.answering;

import java.util.UUID;

import org.citynetworks.contributor.Visit;
import org.citynetworks.document.Documents;
import org.citynetworks.intake.HoldFiles;
import org.citynetworks.shared.NotFound;

import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The files of a submission, for those who take part in it.
 */
@Controller
class FileController {

	private final HoldFiles files;

	private final Documents documents;

	FileController(HoldFiles files, Documents documents) {
		this.files = files;
		this.documents = documents;
	}

	@GetMapping("/applications/{id}/files/{document}")
	ResponseEntity<InputStreamResource> take(Visit visit, @PathVariable UUID document) {
		if (!this.files.has(visit.submission().id(), document)) {
			throw new NotFound("file", document.toString());
		}
		return this.documents.attachment(document);
	}

}
