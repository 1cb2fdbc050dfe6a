package org.citynetworks.letter;

import org.citynetworks.application.ApplicantMoves;
import org.citynetworks.application.Applications;
import org.citynetworks.application.Phase;
import org.citynetworks.contributor.Contributor;
import org.citynetworks.contributor.Contributor.Capacity;
import org.citynetworks.submission.Submission;
import org.citynetworks.submission.Submissions;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Signs a letter online: what was read, by whom and when. The application goes on its way
 * in the same moment, unless the letter alone was asked for again.
 */
@Component
class SignLetter {

	private final Letters letters;

	private final TextsToSign texts;

	private final LetterAnew anew;

	private final AskSignatory ask;

	private final Submissions submissions;

	private final Applications applications;

	private final ApplicantMoves moves;

	// Signing and declining mean one thing at first and another once it is asked for
	// again
	SignLetter(Letters letters, TextsToSign texts, LetterAnew anew, AskSignatory ask, Submissions submissions,
			Applications applications, ApplicantMoves moves) {
		this.letters = letters;
		this.texts = texts;
		this.anew = anew;
		this.ask = ask;
		this.submissions = submissions;
		this.applications = applications;
		this.moves = moves;
	}

	/** Whether it waits for somebody. */
	boolean waits(Contributor signatory, Submission submission) {
		return signatory.capacity() == Capacity.SIGNATORY
				&& (this.applications.get(submission.id()).phase() == Phase.AWAITING_SIGNATURE
						|| this.anew.toSign(submission, this.submissions.answers(submission)).isPresent());
	}

	/**
	 * Signs it, if it still waits for that, and writes a receipt.
	 * @param name as the signatory typed it
	 */
	@Transactional
	void sign(Contributor signatory, String name) {
		var submission = this.submissions.hold(signatory.submission());
		if (!waits(signatory, submission)) {
			return;
		}
		var text = this.texts.toSign(submission, this.submissions.answers(submission));
		this.letters.signed(text, name);
		if (!this.moves.sign(signatory)) {
			this.ask.signed(submission);
		}
		this.ask.acknowledge(signatory, this.letters.byCode(text.code()).orElseThrow());
	}

	/** Does not sign it, and says why. */
	@Transactional
	void decline(Contributor signatory, String reason) {
		var submission = this.submissions.hold(signatory.submission());
		if (this.anew.isAsked(submission)) {
			this.ask.declined(submission, reason);
		}
		else {
			this.moves.decline(signatory, reason);
		}
	}

}
