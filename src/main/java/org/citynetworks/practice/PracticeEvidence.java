package org.citynetworks.practice;

import java.util.List;

import org.citynetworks.commitment.Participant;
import org.citynetworks.participants.Evidence;
import org.citynetworks.shared.Language;

import org.springframework.stereotype.Component;

/**
 * Lets a participant point to its practices in its reports.
 */
@Component
class PracticeEvidence implements Evidence {

	private final Practices practices;

	PracticeEvidence(Practices practices) {
		this.practices = practices;
	}

	@Override
	public List<Item> of(Participant participant, Language language) {
		return this.practices.of(participant.slug())
			.stream()
			.map((one) -> new Item(one.subject(), one.called(), one.summary(), one.path()))
			.toList();
	}

}
