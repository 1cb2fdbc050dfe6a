package org.citynetworks.standing;

import java.time.Clock;
import java.util.List;

import org.citynetworks.commitment.Participants;
import org.citynetworks.programme.Programmes;
import org.citynetworks.shared.Language;
import org.citynetworks.shared.OwnLines;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Leads whoever acts for a participant to what it has to do.
 */
@Component
@Order(5)
class OwnDuties implements OwnLines {

	private final Participants participants;

	private final Programmes programmes;

	private final StandingWords words;

	private final Clock clock;

	OwnDuties(Participants participants, Programmes programmes, StandingWords words, Clock clock) {
		this.participants = participants;
		this.programmes = programmes;
		this.words = words;
		this.clock = clock;
	}

	@Override
	public List<Line> of(String subject, Language language) {
		return this.participants.bySubject(subject).map((participant) -> {
			var duty = new Duty(participant.reporting(), this.programmes.bySlug(participant.programme()).rules());
			return new Line("/my" + participant.path() + "/duties", this.words.say(language, "standing.duties"),
					this.words.inFull(duty, this.clock.instant(), language));
		}).stream().toList();
	}

}
