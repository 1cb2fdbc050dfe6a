package org.citynetworks.expression;

import java.util.List;

import org.citynetworks.shared.InLanguages;

/**
 * For what somebody can say that they are interested.
 *
 * @param about for whom it is, and what it is not
 * @param page on which page it stands: what comes after the slash in its address
 * @param form the key of the form with its questions
 * @param isOpen whether one can be begun now
 * @param replyDays within how many working days an answer is promised
 * @param isMatched whether it can be put to participants
 * @param next what happens next, in order
 */
public record Call(String slug, InLanguages title, InLanguages about, String page, String form, boolean isOpen,
		int replyDays, boolean isMatched, List<InLanguages> next) {

	/** Where one begins, without language prefix. */
	public String path() {
		return "/express-interest/" + this.slug;
	}

}
