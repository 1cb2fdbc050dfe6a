package org.citynetworks.inquiry;

import java.util.List;

import org.citynetworks.commitment.Participants;
import org.citynetworks.shared.Language;
import org.citynetworks.shared.OwnLines;

import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Leads the team of a participant to what it was asked.
 */
@Component
@Order(45)
class OwnQuestions implements OwnLines {

	private final Participants participants;

	private final Inquiries inquiries;

	private final MessageSource messages;

	OwnQuestions(Participants participants, Inquiries inquiries, MessageSource messages) {
		this.participants = participants;
		this.inquiries = inquiries;
		this.messages = messages;
	}

	@Override
	public List<Line> of(String subject, Language language) {
		return this.participants.bySubject(subject)
			.map((participant) -> new Asked(participant.slug(), this.inquiries.askedOf(participant.slug())))
			.filter((asked) -> !asked.questions().isEmpty())
			.map((asked) -> new Line("/my/participants/" + asked.participant() + "/questions",
					say("inquiry.questions", language),
					say("inquiry.waiting", language, asked.questions().stream().filter(Inquiry::isWaiting).count())))
			.stream()
			.toList();
	}

	private String say(String message, Language language, Object... arguments) {
		return this.messages.getMessage(message, arguments, language.locale());
	}

	private record Asked(String participant, List<Inquiry> questions) {

	}

}
