package org.citynetworks.letter;

import org.citynetworks.application.ApplicantMoves;
import org.citynetworks.intake.Contributor;
import org.citynetworks.intake.Submissions;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Signs a letter online: what was read, by whom and when, and the application goes on its
 * way in the same moment.
 */
@Component
class SignLetter {

	private final Letters letters;

	private final SignedLetter signed;

	private final Submissions submissions;

	private final ApplicantMoves moves;

	SignLetter(Letters letters, SignedLetter signed, Submissions submissions, ApplicantMoves moves) {
		this.letters = letters;
		this.signed = signed;
		this.submissions = submissions;
		this.moves = moves;
	}

	/**
	 * Signs it, if it still waits for that.
	 * @param name as the signatory typed it
	 */
	@Transactional
	void sign(Contributor signatory, String name) {
		var submission = this.submissions.hold(signatory.submission());
		var text = this.signed.toSign(submission, this.submissions.answers(submission));
		if (this.moves.sign(signatory)) {
			this.letters.signed(text, name);
		}
	}

}
