package org.citynetworks.eligibility;

/**
 * On what an answer rests: a side of the rules, and what was found there.
 */
public enum Ground {

	JOINED("joining_model", Answer.YES), JOINING_UNKNOWN("joining_model", Answer.ASK),
	JOINING_DOUBTED("joining_model", Answer.ASK), INVITED("joining_model", Answer.ASK),
	DESIGNATED("joining_model", Answer.ASK), THROUGH_ASSOCIATION("joining_model", Answer.ASK),
	PARTNERS_ALSO("joining_model", Answer.ASK), MEMBERSHIP_UNSURE("joining_model", Answer.ASK),
	PARTNERS_ONLY("joining_model", Answer.NONE), NO_MEMBERSHIP("joining_model", Answer.NONE),

	GOVERNMENT_TAKEN("eligible_government", Answer.YES), GOVERNMENT_UNKNOWN("eligible_government", Answer.ASK),
	GOVERNMENT_DOUBTED("eligible_government", Answer.ASK), GOVERNMENT_NEAR("eligible_government", Answer.ASK),
	GOVERNMENT_LISTED("eligible_government", Answer.ASK), GOVERNMENT_NOT_NAMED("eligible_government", Answer.ASK),
	GOVERNMENT_OTHER("eligible_government", Answer.NO),

	REGION_TAKEN("eligible_region", Answer.YES), REGION_UNKNOWN("eligible_region", Answer.ASK),
	REGION_DOUBTED("eligible_region", Answer.ASK), REGION_NEAR("eligible_region", Answer.ASK),
	REGION_LISTED("eligible_region", Answer.ASK), REGION_NOT_NAMED("eligible_region", Answer.ASK),
	REGION_OTHER("eligible_region", Answer.NO),

	SIZE_TAKEN("eligible_population_min", Answer.YES), SIZE_UNKNOWN("eligible_population_min", Answer.ASK),
	SIZE_NEAR("eligible_population_min", Answer.ASK), SIZE_DOUBTED("eligible_population_min", Answer.ASK),
	SIZE_OTHER("eligible_population_min", Answer.NO),

	RULE_JUDGED("eligible_rule", Answer.ASK), RULE_UNREAD("eligible_rule", Answer.ASK),

	REQUIREMENT_JUDGED("requires", Answer.ASK), REQUIREMENT_UNREAD("requires", Answer.ASK);

	private final String field;

	private final Answer answer;

	Ground(String field, Answer answer) {
		this.field = field;
		this.answer = answer;
	}

	/** The field of the facts that it rests on. */
	public String field() {
		return this.field;
	}

	/** What it alone would make of the answer. */
	public Answer answer() {
		return this.answer;
	}

}
