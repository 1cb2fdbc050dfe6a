package org.citynetworks.eligibility;

import java.time.LocalDate;
import java.util.List;

/**
 * What the rules of a network say to who asks. A "no" rests only on what the network, or
 * somebody in its stead, states without a doubt; a "yes" only on what is so stated too,
 * of how one joins, which governments and from where. All else is a question.
 */
public record Decision(Answer answer, List<Reason> reasons) {

	public static Decision of(NetworkRules rules, Applicant applicant, LocalDate today) {
		return new JudgeRules(rules, applicant, today).decide();
	}

	/** The reasons that alone make the answer what it is. */
	public List<Reason> decisive() {
		return this.reasons.stream().filter((reason) -> reason.ground().answer() == this.answer).toList();
	}

	/** The other ones, which would have allowed it or are open besides. */
	public List<Reason> besides() {
		return this.reasons.stream().filter((reason) -> reason.ground().answer() != this.answer).toList();
	}

}
