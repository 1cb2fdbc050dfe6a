package org.citynetworks.sheet;

import java.util.Map;
import java.util.UUID;

import org.citynetworks.answer.Answers;
import org.citynetworks.contributor.Contributor;
import org.citynetworks.intake.MailContributors;
import org.citynetworks.round.Assessors;
import org.citynetworks.round.Rounds;
import org.citynetworks.round.TakesAnswers;
import org.citynetworks.submission.HandIn;
import org.citynetworks.submission.Submissions;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a sheet in when its assessor says that these are their answers, and lets them
 * take it up again as long as the round takes answers.
 */
@Component
class HandInSheet {

	private final Submissions submissions;

	private final Rounds rounds;

	private final Assessors assessors;

	private final TakesAnswers takes;

	private final HandIn handIn;

	private final MailContributors mail;

	private final TellCoordinators tell;

	// The sheet, its round and who hears of it
	HandInSheet(Submissions submissions, Rounds rounds, Assessors assessors, TakesAnswers takes, HandIn handIn,
			MailContributors mail, TellCoordinators tell) {
		this.submissions = submissions;
		this.rounds = rounds;
		this.assessors = assessors;
		this.takes = takes;
		this.handIn = handIn;
		this.mail = mail;
		this.tell = tell;
	}

	static boolean isEmpty(Answers answers) {
		return answers.all().values().stream().allMatch((answer) -> answer.typed().isEmpty());
	}

	/** Takes it in; a second time, empty or too late it does nothing. */
	@Transactional
	void take(UUID sheet, Contributor by) {
		var held = this.submissions.hold(sheet);
		if (held.isLocked() || !takes(sheet) || isEmpty(this.submissions.answers(held))) {
			return;
		}
		var reference = this.handIn.take(held);
		if (!held.isSent()) {
			var round = this.rounds.answeredBy(sheet);
			var assessor = this.assessors.answeringBy(sheet).orElseThrow();
			if (!assessor.onPaper()) {
				this.mail.write(held, by, "sheet.received", false,
						Map.of("day", round.until(), "reference", reference));
			}
			this.tell.ofSheet(round, assessor);
		}
	}

	/** Whether its round takes answers from whoever it belongs to. */
	boolean takes(UUID sheet) {
		return this.takes.takes(this.rounds.answeredBy(sheet))
				&& this.assessors.answeringBy(sheet).filter((one) -> !one.hasLeft()).isPresent();
	}

	/** Its answers can be changed again, until it is handed in once more. */
	@Transactional
	void takeUp(UUID sheet) {
		if (this.submissions.hold(sheet).isSent() && takes(sheet)) {
			this.submissions.unlock(sheet);
		}
	}

}
