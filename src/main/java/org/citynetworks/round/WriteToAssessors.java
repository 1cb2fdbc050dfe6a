package org.citynetworks.round;

import java.util.Map;

import org.citynetworks.commitment.Participant;
import org.citynetworks.commitment.Participants;
import org.citynetworks.contributor.Contributor;
import org.citynetworks.contributor.Contributors;
import org.citynetworks.intake.MailContributors;
import org.citynetworks.round.Round.Stage;
import org.citynetworks.submission.Submissions;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes to those who answer in a round, each with a link of their own. Who answers on
 * paper is not written to.
 */
@Component
class WriteToAssessors {

	private final Submissions submissions;

	private final Contributors contributors;

	private final Participants participants;

	private final MailContributors mail;

	WriteToAssessors(Submissions submissions, Contributors contributors, Participants participants,
			MailContributors mail) {
		this.submissions = submissions;
		this.contributors = contributors;
		this.participants = participants;
		this.mail = mail;
	}

	/**
	 * Writes a mail.
	 * @param kind behind {@code round.}
	 * @param asks whether they are asked to do something
	 * @param words what the coordinators add; may be empty
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	void write(Round round, Assessor to, String kind, boolean asks, String words) {
		if (to.onPaper() || to.hasLeft()) {
			return;
		}
		var sheet = this.submissions.get(to.submission());
		// Once answers are no longer taken, their spread is what there is to see
		var place = round.stage().compareTo(Stage.AGREEING) >= 0 ? "/spread" : "";
		var all = Map.of("place", place, "title", round.title(), "city", city(round), "day", round.until(), "named",
				round.named(), "words", words, "topics", sheet.form().tasks(), "questions",
				sheet.form().tasks().stream().mapToInt((task) -> task.groups().size()).sum());
		this.contributors.of(sheet.id())
			.stream()
			.filter(Contributor::isOwner)
			.forEach((owner) -> this.mail.write(sheet, owner, "round." + kind, asks, all));
	}

	private String city(Round round) {
		return this.participants.bySubject(round.owner()).map(Participant::called).orElse(round.owner());
	}

}
