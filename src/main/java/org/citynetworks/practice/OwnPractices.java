package org.citynetworks.practice;

import java.util.List;

import org.citynetworks.commitment.Participants;
import org.citynetworks.programme.Programmes;
import org.citynetworks.shared.Language;
import org.citynetworks.shared.OwnLines;

import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Leads the team of a participant to its practices, where its tier publishes any.
 */
@Component
@Order(40)
class OwnPractices implements OwnLines {

	private final Participants participants;

	private final Programmes programmes;

	private final MessageSource messages;

	OwnPractices(Participants participants, Programmes programmes, MessageSource messages) {
		this.participants = participants;
		this.programmes = programmes;
		this.messages = messages;
	}

	@Override
	public List<Line> of(String subject, Language language) {
		return this.participants.bySubject(subject)
			.filter((participant) -> this.programmes.tier(participant.tier()).publishesPractices())
			.map((participant) -> new Line("/my/participants/" + participant.slug() + "/practices",
					say("practice.own", language), say("practice.own.about", language)))
			.stream()
			.toList();
	}

	private String say(String message, Language language) {
		return this.messages.getMessage(message, null, language.locale());
	}

}
