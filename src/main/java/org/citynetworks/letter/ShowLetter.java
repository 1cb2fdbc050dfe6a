package org.citynetworks.letter;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

import org.citynetworks.answer.Answers;
import org.citynetworks.application.Applying;
import org.citynetworks.application.Meanings;
import org.citynetworks.contributor.Visit;
import org.citynetworks.document.Documents;
import org.citynetworks.letter.ComposeLetter.Composed;
import org.citynetworks.shared.Language;
import org.citynetworks.intake.Transcript;
import org.citynetworks.intake.WriteTranscript;
import org.citynetworks.submission.Submission;
import org.citynetworks.submission.Submissions;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * What every page shows that has the letter of an application on it.
 */
@Component
class ShowLetter {

	private final Letters letters;

	private final TextsToSign texts;

	private final LetterAnew anew;

	private final ComposeLetter compose;

	private final Submissions submissions;

	private final Applying applying;

	private final SignedLetter signed;

	private final Documents documents;

	private final WriteTranscript transcripts;

	// A page of the letter shows all that is known of it
	ShowLetter(Letters letters, TextsToSign texts, LetterAnew anew, ComposeLetter compose, Submissions submissions,
			Applying applying, SignedLetter signed, Documents documents, WriteTranscript transcripts) {
		this.letters = letters;
		this.texts = texts;
		this.anew = anew;
		this.compose = compose;
		this.submissions = submissions;
		this.applying = applying;
		this.signed = signed;
		this.documents = documents;
		this.transcripts = transcripts;
	}

	/** The letter: as it was given to be signed, or as it would be written today. */
	void about(Visit visit, Model model) {
		var submission = visit.submission();
		var answers = this.submissions.answers(submission);
		var kept = kept(submission, answers);
		model.addAttribute("visit", visit);
		model.addAttribute("called", this.applying.title(submission, Language.of(LocaleContextHolder.getLocale())));
		model.addAttribute("signatory", answers.meaning(Meanings.SIGNATORY_NAME));
		model.addAttribute("office", answers.meaning(Meanings.SIGNATORY_TITLE));
		model.addAttribute("kept", kept.orElse(null));
		model.addAttribute("text",
				kept.map(this.compose::laidOut).orElseGet(() -> laidOut(this.compose.of(submission, answers))));
		var letter = this.letters.find(submission.id());
		model.addAttribute("letter", letter.orElse(null));
		var paper = letter.filter((one) -> one.way().isOnPaper()).map(Letter::document).flatMap(this.documents::find);
		model.addAttribute("paper", paper.orElse(null));
		model.addAttribute("received",
				paper.map((file) -> LocalDate.ofInstant(file.keptAt(), ZoneOffset.UTC)).orElse(null));
		model.addAttribute("mailless", isMailMissing(visit));
		model.addAttribute("asked", SignedLetter.asked(submission, Meanings.SIGNATORY_MAIL));
	}

	/** The answers with which the letter comes. */
	Transcript answers(Visit visit) {
		var submission = visit.submission();
		return this.transcripts.of(submission, this.submissions.answers(submission),
				Language.of(LocaleContextHolder.getLocale()));
	}

	/** Whether it is to be signed online by somebody whose address is not known. */
	boolean isMailMissing(Visit visit) {
		var submission = visit.submission();
		return !submission.isLocked() && this.signed.isOnline(submission)
				&& !this.signed.missing(submission, this.submissions.answers(submission)).isEmpty();
	}

	private static LaidOut laidOut(Composed composed) {
		return LaidOut.of(composed.text(), composed.signatory(), null);
	}

	/**
	 * The text that was given to be signed, as long as it is what would be written today.
	 */
	Optional<LetterText> kept(Visit visit) {
		return kept(visit.submission(), this.submissions.answers(visit.submission()));
	}

	// What is handed in has the text that was kept, unless it is asked for again
	private Optional<LetterText> kept(Submission submission, Answers answers) {
		return (submission.isLocked() && !this.anew.isAsked(submission)) ? this.letters.text(submission.id())
				: this.texts.last(submission, answers);
	}

	/** What was said of a letter on paper, to be said anew with another file. */
	PaperForm paper(Visit visit) {
		return this.letters.find(visit.submission().id())
			.filter((letter) -> letter.document() != null)
			.map((letter) -> new PaperForm(letter.way().term(), letter.signedName(), letter.signedTitle(), null))
			.orElse(PaperForm.EMPTY);
	}

	boolean isSigned(Visit visit) {
		return kept(visit).filter((text) -> text.signedAt() != null).isPresent();
	}

	/** The file with the letter that was signed on paper. */
	Optional<UUID> document(Visit visit) {
		return this.letters.find(visit.submission().id()).map(Letter::document);
	}

	/** Who is to sign, as the answers have it. */
	String signatory(Visit visit) {
		return this.submissions.answers(visit.submission()).meaning(Meanings.SIGNATORY_NAME);
	}

}
