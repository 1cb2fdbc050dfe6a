package org.citynetworks.projects;

import java.util.List;

import org.citynetworks.commitment.Participants;
import org.citynetworks.shared.Language;
import org.citynetworks.shared.OwnLines;

import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Leads a team to its projects.
 */
@Component
@Order(40)
class OwnProjects implements OwnLines {

	private final Participants participants;

	private final MessageSource messages;

	OwnProjects(Participants participants, MessageSource messages) {
		this.participants = participants;
		this.messages = messages;
	}

	@Override
	public List<Line> of(String subject, Language language) {
		return this.participants.bySubject(subject)
			.map((participant) -> new Line("/my/participants/" + participant.slug() + "/projects",
					say("projects.own", language), say("projects.own.about", language)))
			.stream()
			.toList();
	}

	private String say(String message, Language language) {
		return this.messages.getMessage(message, null, language.locale());
	}

}
