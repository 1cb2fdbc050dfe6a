package org.citynetworks.letter;

import java.util.Optional;
import java.util.UUID;

import org.citynetworks.application.Applying;
import org.citynetworks.application.Meanings;
import org.citynetworks.intake.Answers;
import org.citynetworks.intake.Submission;
import org.citynetworks.intake.Submissions;
import org.citynetworks.intake.Visit;
import org.citynetworks.shared.Language;

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

	ShowLetter(Letters letters, TextsToSign texts, LetterAnew anew, ComposeLetter compose, Submissions submissions,
			Applying applying) {
		this.letters = letters;
		this.texts = texts;
		this.anew = anew;
		this.compose = compose;
		this.submissions = submissions;
		this.applying = applying;
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
				kept.map(LetterText::text).orElseGet(() -> this.compose.of(submission, answers).text()));
		model.addAttribute("letter", this.letters.find(submission.id()).orElse(null));
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

	/** The file with the letter that was signed on paper. */
	Optional<UUID> document(Visit visit) {
		return this.letters.find(visit.submission().id()).map(Letter::document);
	}

	/** Who is to sign, as the answers have it. */
	String signatory(Visit visit) {
		return this.submissions.answers(visit.submission()).meaning(Meanings.SIGNATORY_NAME);
	}

}
