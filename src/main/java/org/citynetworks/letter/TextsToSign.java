package org.citynetworks.letter;

import java.util.Optional;

import org.citynetworks.answer.Answers;
import org.citynetworks.submission.Submission;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The texts that are given to be signed, each as long as the answers say the same.
 */
@Component
class TextsToSign {

	private final Letters letters;

	private final ComposeLetter compose;

	TextsToSign(Letters letters, ComposeLetter compose) {
		this.letters = letters;
		this.compose = compose;
	}

	/** The text that was given to be signed last, if the answers still say the same. */
	Optional<LetterText> last(Submission submission, Answers answers) {
		return this.letters.newest(submission.id())
			.filter((text) -> this.compose.of(submission, answers, text.composedOn()).hash().equals(text.hash()));
	}

	/**
	 * The text as it is to be signed; a new one with a new code only if it says something
	 * else.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	LetterText toSign(Submission submission, Answers answers) {
		return last(submission, answers)
			.orElseGet(() -> this.letters.keep(submission.id(), this.compose.of(submission, answers)));
	}

}
