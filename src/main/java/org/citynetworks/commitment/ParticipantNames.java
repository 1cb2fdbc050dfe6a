package org.citynetworks.commitment;

import java.util.Optional;

import org.citynetworks.shared.SubjectNames;

import org.springframework.stereotype.Component;

/**
 * Says what a participant is called of whom only the subject is known.
 */
@Component
class ParticipantNames implements SubjectNames {

	private final Participants participants;

	ParticipantNames(Participants participants) {
		this.participants = participants;
	}

	@Override
	public Optional<String> nameOf(String subject) {
		return this.participants.bySubject(subject).map(Participant::called);
	}

}
