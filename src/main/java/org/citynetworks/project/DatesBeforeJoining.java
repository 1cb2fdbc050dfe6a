package org.citynetworks.project;

import java.util.List;

import org.citynetworks.commitment.Participant;
import org.citynetworks.commitment.Participants;
import org.citynetworks.history.Doubts;
import org.citynetworks.history.Mistake;
import org.citynetworks.history.State;

import org.springframework.stereotype.Component;

/**
 * Wonders at a project that began before one of its cities had joined.
 */
@Component
class DatesBeforeJoining implements Doubts {

	private final Participants participants;

	DatesBeforeJoining(Participants participants) {
		this.participants = participants;
	}

	@Override
	public List<Mistake> about(String subject, State before, State after) {
		var begins = after.said("begins");
		if (!subject.startsWith(ProjectEditing.KIND + "/") || begins.isEmpty()
				|| begins.equals(before.text("begins"))) {
			return List.of();
		}
		return ProjectEditing.cities(after)
			.stream()
			.flatMap((slug) -> this.participants.find(slug).stream())
			.filter((city) -> begins.compareTo(city.since().toString()) < 0)
			.map((Participant city) -> new Mistake("begins", "project.doubt.joined", city.called()))
			.toList();
	}

}
