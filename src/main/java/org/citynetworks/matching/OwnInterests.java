package org.citynetworks.matching;

import java.util.List;

import org.citynetworks.commitment.Participants;
import org.citynetworks.expression.Introduction;
import org.citynetworks.expression.Introductions;
import org.citynetworks.shared.Language;
import org.citynetworks.shared.OwnLines;

import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Leads the team of a participant to those who are interested in it, if there are any.
 */
@Component
@Order(50)
class OwnInterests implements OwnLines {

	private final Participants participants;

	private final Introductions introductions;

	private final MessageSource messages;

	OwnInterests(Participants participants, Introductions introductions, MessageSource messages) {
		this.participants = participants;
		this.introductions = introductions;
		this.messages = messages;
	}

	@Override
	public List<Line> of(String subject, Language language) {
		return this.participants.bySubject(subject).map((participant) -> {
			var put = this.introductions.to(participant.slug());
			var open = put.stream().filter(Introduction::isWaiting).count();
			return put.isEmpty() ? List.<Line>of() : List.of(new Line("/my" + participant.path() + "/interests",
					say("matching.own", language), say("matching.own.about", language, open)));
		}).orElse(List.of());
	}

	private String say(String message, Language language, Object... arguments) {
		return this.messages.getMessage(message, arguments, language.locale());
	}

}
