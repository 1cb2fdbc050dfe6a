package org.citynetworks.result;

import java.util.List;
import java.util.Optional;

import org.citynetworks.commitment.Participant;
import org.citynetworks.participants.ParticipantSection;
import org.citynetworks.shared.Language;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * How a participant has looked at itself, on its page.
 */
@Component
@Order(35)
class ResultSection implements ParticipantSection {

	private final Results results;

	ResultSection(Results results) {
		this.results = results;
	}

	@Override
	public String fragment() {
		return "result/section :: results";
	}

	@Override
	public Optional<List<Result>> of(Participant participant, Language language) {
		return Optional.of(this.results.of(participant.slug())).filter((results) -> !results.isEmpty());
	}

}
