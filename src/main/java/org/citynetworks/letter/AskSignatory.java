package org.citynetworks.letter;

import java.util.Map;

import org.citynetworks.answer.Answers;
import org.citynetworks.application.Meanings;
import org.citynetworks.application.TellApplicants;
import org.citynetworks.contributor.Contributor;
import org.citynetworks.contributor.Contributor.Capacity;
import org.citynetworks.contributor.Contributors;
import org.citynetworks.mail.Address;
import org.citynetworks.submission.Submission;
import org.citynetworks.web.SiteAddress;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes to those whom a signature concerns: to the signatory, and, where a letter was
 * asked for again, to whoever began the application; that itself moves when its answers
 * are sent.
 */
@Component
class AskSignatory {

	private final TextsToSign texts;

	private final Contributors contributors;

	private final TellApplicants tell;

	private final SiteAddress site;

	private final ComposeLetter compose;

	AskSignatory(TextsToSign texts, Contributors contributors, TellApplicants tell, SiteAddress site,
			ComposeLetter compose) {
		this.texts = texts;
		this.contributors = contributors;
		this.tell = tell;
		this.site = site;
		this.compose = compose;
	}

	/** Mails the link, if there is an address. */
	@Transactional(propagation = Propagation.MANDATORY)
	void ask(Submission submission, Answers answers) {
		this.texts.toSign(submission, answers);
		var address = answers.meaning(Meanings.SIGNATORY_MAIL);
		if (Address.isTaken(address)) {
			var signatory = this.contributors.put(submission.id(), address, answers.meaning(Meanings.SIGNATORY_NAME),
					Capacity.SIGNATORY, submission.language());
			this.tell.write(signatory, "application.sign", Map.of());
		}
	}

	/** Mails a receipt for a signature, with what was signed. */
	@Transactional(propagation = Propagation.MANDATORY)
	void acknowledge(Contributor signatory, LetterText text) {
		var page = this.site.origin() + signatory.language().prefix() + "/verify/" + text.code();
		this.tell.write(signatory, "application.signed",
				Map.of("code", text.code(), "page", page, "letter", this.compose.laidOut(text).inFull()));
	}

	@Transactional(propagation = Propagation.MANDATORY)
	void signed(Submission submission) {
		tellOwner(submission, "letter.signed", "");
	}

	@Transactional(propagation = Propagation.MANDATORY)
	void declined(Submission submission, String reason) {
		tellOwner(submission, "letter.declined", reason);
	}

	private void tellOwner(Submission submission, String kind, String reason) {
		this.contributors.of(submission.id())
			.stream()
			.filter(Contributor::isOwner)
			.forEach((owner) -> this.tell.write(owner, kind, Map.of("reason", reason)));
	}

}
