package org.citynetworks.review;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.citynetworks.answer.HeldFile;
import org.citynetworks.document.Document;
import org.citynetworks.document.Documents;
import org.citynetworks.document.VirusCheck;
import org.citynetworks.intake.HoldFiles;
import org.citynetworks.letter.Letter;
import org.citynetworks.letter.Letters;
import org.citynetworks.shared.NotFound;

import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * The files of an application, for those who review it: its letter on paper, and what
 * answers questions.
 */
@Component
class Files {

	private final Documents documents;

	private final HoldFiles held;

	private final Letters letters;

	Files(Documents documents, HoldFiles held, Letters letters) {
		this.documents = documents;
		this.held = held;
		this.letters = letters;
	}

	/** Those that an answer names. */
	List<FileLine> of(String typed) {
		return HeldFile.of(typed)
			.stream()
			.flatMap((file) -> this.documents.find(file.document()).stream())
			.map(FileLine::of)
			.toList();
	}

	/** The letter, where it was signed on paper. */
	Optional<FileLine> letter(UUID application) {
		return this.letters.find(application)
			.map(Letter::document)
			.filter(Objects::nonNull)
			.flatMap(this.documents::find)
			.map(FileLine::of);
	}

	/** One of them, to be saved and never shown. */
	ResponseEntity<InputStreamResource> attachment(UUID application, UUID document) {
		if (!this.held.has(application, document)
				&& letter(application).filter((letter) -> letter.document().equals(document)).isEmpty()) {
			throw new NotFound("file", document.toString());
		}
		return this.documents.attachment(document);
	}

	/**
	 * A file.
	 *
	 * @param isChecked whether somebody looked for viruses
	 */
	record FileLine(UUID document, String name, boolean isChecked) {

		static FileLine of(Document document) {
			return new FileLine(document.id(), document.name(), document.virusCheck() == VirusCheck.CLEAN);
		}

	}

}
