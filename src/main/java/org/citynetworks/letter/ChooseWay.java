package org.citynetworks.letter;

import org.citynetworks.application.Application;
import org.citynetworks.application.Applications;
import org.citynetworks.application.Phase;
import org.citynetworks.contributor.Visit;
import org.citynetworks.document.Documents;
import org.citynetworks.document.Upload;
import org.citynetworks.programme.Programmes;
import org.citynetworks.submission.Submission;
import org.citynetworks.submission.Submissions;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says how the letter of a draft is signed, or one that is asked for again, if the
 * programme allows that.
 */
@Component
class ChooseWay {

	private final Applications applications;

	private final Programmes programmes;

	private final Submissions submissions;

	private final Letters letters;

	private final TextsToSign texts;

	private final LetterAnew anew;

	private final AskSignatory ask;

	private final Documents documents;

	// A way needs a text or a file, and the leave of the programme
	ChooseWay(Applications applications, Programmes programmes, Submissions submissions, Letters letters,
			TextsToSign texts, LetterAnew anew, AskSignatory ask, Documents documents) {
		this.applications = applications;
		this.programmes = programmes;
		this.submissions = submissions;
		this.letters = letters;
		this.texts = texts;
		this.anew = anew;
		this.ask = ask;
		this.documents = documents;
	}

	/** Whether somebody may see to the letter now. */
	boolean isOpen(Visit visit, Application application) {
		return isTheirs(visit) && (application.phase() == Phase.DRAFT
				|| application.phase() == Phase.CHANGES_REQUESTED && this.anew.isAsked(visit.submission()));
	}

	private static boolean isTheirs(Visit visit) {
		return visit.submission()
			.form()
			.tasks()
			.stream()
			.anyMatch((task) -> !task.page().isEmpty() && visit.by().mayAnswer(task.code()));
	}

	@Transactional
	void online(Visit visit) {
		var submission = this.submissions.hold(visit.submission().id());
		if (may(visit, submission, Way.ONLINE)) {
			this.letters.choose(submission.id(), Way.ONLINE);
			if (submission.isLocked()) {
				// Nothing else is sent that would bring the signatory the link
				this.ask.ask(submission, this.submissions.answers(submission));
			}
		}
	}

	/** The text that is to be printed is kept. */
	@Transactional
	void print(Visit visit) {
		var submission = this.submissions.hold(visit.submission().id());
		if (may(visit, submission, Way.PRINT)) {
			this.letters.choose(submission.id(), Way.PRINT);
			this.texts.toSign(submission, this.submissions.answers(submission));
		}
	}

	/** Holds what was signed on paper; the one from before is let go. */
	@Transactional
	void paper(Visit visit, PaperForm form, Upload upload) {
		var submission = this.submissions.hold(visit.submission().id());
		if (may(visit, submission, form.chosen())) {
			var document = this.documents.keep(upload);
			this.letters.holdPaper(submission.id(), form.chosen(), document.id(), form.called(), form.office());
		}
	}

	private boolean may(Visit visit, Submission submission, Way way) {
		var application = this.applications.get(submission.id());
		var rules = this.programmes.bySlug(application.programme()).rules();
		return isOpen(visit, application) && Way.of(rules.signing()).contains(way);
	}

}
