package org.citynetworks.programme;

import java.util.List;

/**
 * The rules of a programme. They hold as they are today, also for what was begun before.
 *
 * @param reportMonths from one progress report to the next
 * @param graceDays by how much a report may be late if it was asked for
 * @param delistMonths how long after a missed report a participant is taken off the list
 * @param reminderDays how many days before a report is due participants hear of it, the
 * most first
 * @param decisionDays working days within which a decision is promised
 * @param replyDays how long an applicant has to answer a request
 * @param appealDays how long after a decision it can be appealed
 * @param reapplyMonths how long after a refusal one can apply again
 * @param secondLook whether somebody else confirms a decision
 * @param release whether a decision waits until it is released
 */
public record Rules(int reportMonths, int graceDays, int delistMonths, List<Integer> reminderDays, int decisionDays,
		int replyDays, int appealDays, int reapplyMonths, boolean secondLook, boolean release, Signing signing) {

	/** How letters are signed. */
	public enum Signing {

		/** By the signatory's own link and a code. */
		ONLINE,

		/** On paper, and uploaded. */
		PAPER,

		/** As the applicant likes. */
		BOTH

	}

}
