package org.citynetworks.practice;

import java.util.List;
import java.util.Optional;

import org.citynetworks.commitment.Participant;
import org.citynetworks.participants.ParticipantSection;
import org.citynetworks.shared.Language;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The practices of a participant, on its page.
 */
@Component
@Order(30)
class PracticeSection implements ParticipantSection {

	private final Practices practices;

	PracticeSection(Practices practices) {
		this.practices = practices;
	}

	@Override
	public String fragment() {
		return "practice/section :: practices";
	}

	@Override
	public Optional<List<Practice>> of(Participant participant, Language language) {
		return Optional.of(this.practices.of(participant.slug())).filter((practices) -> !practices.isEmpty());
	}

}
