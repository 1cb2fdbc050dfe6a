package org.citynetworks.letter;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.citynetworks.answer.Answer.Place;
import org.citynetworks.answer.Answers;
import org.citynetworks.document.Document;
import org.citynetworks.document.Documents;
import org.citynetworks.form.Task;
import org.citynetworks.submission.ChangeRequests;
import org.citynetworks.submission.Submission;

import org.springframework.stereotype.Component;

/**
 * A letter that is asked for again: until the answers are sent it can be replaced, and
 * signed online or on paper as the first was.
 */
@Component
class LetterAnew {

	private final ChangeRequests requests;

	private final Letters letters;

	private final TextsToSign texts;

	private final Documents documents;

	LetterAnew(ChangeRequests requests, Letters letters, TextsToSign texts, Documents documents) {
		this.requests = requests;
		this.letters = letters;
		this.texts = texts;
		this.documents = documents;
	}

	boolean isAsked(Submission submission) {
		return askedAt(submission).isPresent();
	}

	private Optional<Instant> askedAt(Submission submission) {
		return this.requests.open(submission.id())
			.filter((request) -> request.reasons().keySet().stream().anyMatch(places(submission)::contains))
			.map((request) -> request.askedAt().toInstant());
	}

	private static Set<Place> places(Submission submission) {
		return submission.form()
			.tasks()
			.stream()
			.filter((task) -> !task.page().isEmpty())
			.map(Task::code)
			.map(Place::ofPage)
			.collect(Collectors.toSet());
	}

	/** Whether it is asked for, and another one is not there yet. */
	boolean isMissing(Submission submission, Answers answers) {
		return askedAt(submission).filter((since) -> renewedAt(submission, answers).filter(since::isBefore).isEmpty())
			.isPresent();
	}

	private Optional<Instant> renewedAt(Submission submission, Answers answers) {
		return this.letters.find(submission.id())
			.flatMap((letter) -> letter.way().isOnPaper()
					? Optional.ofNullable(letter.document()).flatMap(this.documents::find).map(Document::keptAt)
					: this.texts.last(submission, answers).map(LetterText::signedAt));
	}

	/** What the signatory is asked to sign online once more. */
	Optional<LetterText> toSign(Submission submission, Answers answers) {
		var isOnline = this.letters.find(submission.id()).filter((letter) -> !letter.way().isOnPaper()).isPresent();
		return (isOnline && isMissing(submission, answers)) ? this.texts.last(submission, answers) : Optional.empty();
	}

}
