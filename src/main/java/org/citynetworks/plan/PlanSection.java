package org.citynetworks.plan;

import java.util.Optional;

import org.citynetworks.commitment.Participant;
import org.citynetworks.participants.ParticipantSection;
import org.citynetworks.shared.Language;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The plan of a participant in brief, on its page. What depends on the day is not said
 * there.
 */
@Component
@Order(40)
class PlanSection implements ParticipantSection {

	private final Plans plans;

	PlanSection(Plans plans) {
		this.plans = plans;
	}

	@Override
	public String fragment() {
		return "plan/parts :: brief";
	}

	@Override
	public Optional<Plan> of(Participant participant, Language language) {
		return this.plans.find(participant.slug());
	}

}
