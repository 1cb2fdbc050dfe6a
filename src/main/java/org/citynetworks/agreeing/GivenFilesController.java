package org.citynetworks.agreeing;

import java.util.UUID;

import org.citynetworks.document.Documents;
import org.citynetworks.intake.HoldFiles;
import org.citynetworks.round.Assessors;
import org.citynetworks.round.Rounds;
import org.citynetworks.shared.NotFound;

import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The files that people gave as evidence, for those who coordinate the round.
 */
@Controller
class GivenFilesController {

	private final Rounds rounds;

	private final Assessors assessors;

	private final HoldFiles files;

	private final Documents documents;

	GivenFilesController(Rounds rounds, Assessors assessors, HoldFiles files, Documents documents) {
		this.rounds = rounds;
		this.assessors = assessors;
		this.files = files;
		this.documents = documents;
	}

	@GetMapping("/my/scans/{id}/files/{document}")
	@PreAuthorize("@mayScan.coordinate(authentication, #id)")
	ResponseEntity<InputStreamResource> take(@PathVariable UUID id, @PathVariable UUID document) {
		var isShown = SpreadList.isShown(this.rounds.get(id)) && this.assessors.of(id)
			.stream()
			.anyMatch((one) -> one.counted() && this.files.has(one.submission(), document));
		if (!isShown) {
			throw new NotFound("file", document.toString());
		}
		return this.documents.attachment(document);
	}

}
