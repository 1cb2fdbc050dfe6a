package org.citynetworks.agreeing;

import org.citynetworks.round.Assessor;
import org.citynetworks.round.Assessors;
import org.citynetworks.round.Round;
import org.citynetworks.scoring.Respondent;
import org.citynetworks.scoring.Scores;

import org.springframework.stereotype.Component;

/**
 * How does a round come out, from what was answered and agreed on so far?
 */
@Component
public class ScoreRound {

	private final Assessors assessors;

	private final Agreements agreements;

	ScoreRound(Assessors assessors, Agreements agreements) {
		this.assessors = assessors;
		this.agreements = agreements;
	}

	public Scores of(Round round) {
		var respondents = this.assessors.of(round.id())
			.stream()
			.filter(Assessor::counted)
			.map((one) -> new Respondent(one.id(), one.topics()))
			.toList();
		var agreed = this.agreements.latest(round.id())
			.stream()
			.filter((one) -> !one.isTakenBack())
			.map(Agreement::agreed)
			.toList();
		return Scores.of(round.instrument(), round.level(), round.topics(), respondents,
				this.assessors.given(round.id()), agreed);
	}

}
