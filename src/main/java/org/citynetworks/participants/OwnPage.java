package org.citynetworks.participants;

import java.util.List;

import org.citynetworks.commitment.Participants;
import org.citynetworks.shared.Language;
import org.citynetworks.shared.OwnLines;

import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Leads whoever acts for a participant to what everybody reads of it.
 */
@Component
@Order(10)
class OwnPage implements OwnLines {

	private final Participants participants;

	private final MessageSource messages;

	OwnPage(Participants participants, MessageSource messages) {
		this.participants = participants;
		this.messages = messages;
	}

	@Override
	public List<Line> of(String subject, Language language) {
		return this.participants.bySubject(subject)
			.map((participant) -> new Line(participant.path(), say("participant.own", language),
					say("participant.own.about", language)))
			.stream()
			.toList();
	}

	private String say(String message, Language language) {
		return this.messages.getMessage(message, null, language.locale());
	}

}
