package org.citynetworks.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.citynetworks.answer.Answers;
import org.citynetworks.answer.Remark;
import org.citynetworks.application.Applications;
import org.citynetworks.application.Meanings;
import org.citynetworks.application.Signature;
import org.citynetworks.document.Document;
import org.citynetworks.document.Documents;
import org.citynetworks.intake.Progress;
import org.citynetworks.mail.Address;
import org.citynetworks.shared.Plain;
import org.citynetworks.submission.Submission;
import org.citynetworks.submission.Submissions;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the application has to know of its letter.
 */
@Component
public class SignedLetter implements Signature {

	private static final String PAGE = "/letter";

	private final Applications applications;

	private final Letters letters;

	private final TextsToSign texts;

	private final LetterAnew anew;

	private final Submissions submissions;

	private final Documents documents;

	// A letter is a text or a file, and an expression of interest comes without
	SignedLetter(Applications applications, Letters letters, TextsToSign texts, LetterAnew anew,
			Submissions submissions, Documents documents) {
		this.applications = applications;
		this.letters = letters;
		this.texts = texts;
		this.anew = anew;
		this.submissions = submissions;
		this.documents = documents;
	}

	@Override
	public Progress progress(Submission submission) {
		var letter = this.letters.find(submission.id());
		if (letter.isEmpty()) {
			return Progress.NOT_STARTED;
		}
		return missing(submission, this.submissions.answers(submission)).isEmpty() ? Progress.COMPLETED
				: Progress.IN_PROGRESS;
	}

	@Override
	public @Nullable Remark said(Submission submission) {
		if (submission.isLocked() || progress(submission) != Progress.COMPLETED || !isOnline(submission)) {
			return null;
		}
		return Remark.of("letter.progress.online",
				this.submissions.answers(submission).meaning(Meanings.SIGNATORY_NAME));
	}

	@Override
	public long size(Submission submission) {
		return this.letters.find(submission.id())
			.map(Letter::document)
			.flatMap(this.documents::find)
			.map(Document::size)
			.orElse(0L);
	}

	@Override
	public boolean waitsAnew(Submission submission) {
		return this.anew.toSign(submission, this.submissions.answers(submission)).isPresent();
	}

	@Override
	public boolean isOnline(Submission submission) {
		return this.letters.find(submission.id()).filter((letter) -> !letter.way().isOnPaper()).isPresent();
	}

	@Override
	public List<Remark> missing(Submission submission, Answers answers) {
		if (submission.isLocked()) {
			return this.anew.isMissing(submission, answers)
					? List.of(new Remark("letter.missing.anew", List.of(), PAGE)) : List.of();
		}
		var letter = this.letters.find(submission.id());
		if (letter.isEmpty() && this.applications.get(submission.id()).isExpression()) {
			return List.of();
		}
		if (letter.isEmpty()) {
			return List.of(new Remark("letter.missing.way", List.of(), PAGE));
		}
		if (letter.get().way().isOnPaper()) {
			return (letter.get().document() != null) ? List.of()
					: List.of(new Remark("letter.missing.file", List.of(), PAGE));
		}
		return Address.isTaken(answers.meaning(Meanings.SIGNATORY_MAIL)) ? List.of()
				: List.of(new Remark("letter.missing.mail", List.of(), asked(submission, Meanings.SIGNATORY_MAIL)));
	}

	static String asked(Submission submission, String meaning) {
		return submission.form().means(meaning).map((place) -> "/tasks/" + place.task().code()).orElse(PAGE);
	}

	@Override
	public List<Remark> remarks(Submission submission, Answers answers) {
		var remarks = new ArrayList<Remark>();
		this.letters.find(submission.id()).filter((letter) -> letter.document() != null).ifPresent((letter) -> {
			differs(letter.signedName(), answers, Meanings.SIGNATORY_NAME, "letter.remark.name")
				.ifPresent(remarks::add);
			differs(letter.signedTitle(), answers, Meanings.SIGNATORY_TITLE, "letter.remark.title")
				.ifPresent(remarks::add);
			if (letter.way() == Way.PRINT && this.texts.last(submission, answers).isEmpty()) {
				remarks.add(new Remark("letter.remark.changed", List.of(), PAGE));
			}
		});
		return remarks;
	}

	private static Optional<Remark> differs(@Nullable String signed, Answers answers, String meaning, String message) {
		var answered = answers.meaning(meaning);
		return isSame((signed != null) ? signed : "", answered) ? Optional.empty()
				: Optional.of(new Remark(message, List.of((signed != null) ? signed : "", answered), PAGE));
	}

	/** Whether two people wrote the same name, give or take accents and capitals. */
	static boolean isSame(String one, String other) {
		return Plain.words(one).equals(Plain.words(other));
	}

	@Override
	@Transactional(propagation = Propagation.MANDATORY)
	public void keep(Submission submission, Answers answers) {
		if (isOnline(submission)) {
			this.texts.toSign(submission, answers);
		}
	}

	@Override
	@Transactional(propagation = Propagation.MANDATORY)
	public void forget(UUID submission) {
		this.letters.forget(submission);
	}

}
