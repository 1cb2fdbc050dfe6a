package org.citynetworks.round;

import java.util.List;
import java.util.Locale;

import org.citynetworks.commitment.Participants;
import org.citynetworks.round.Round.Stage;
import org.citynetworks.shared.Language;
import org.citynetworks.shared.OwnLines;

import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Leads a team to its rounds, and says how the newest that is not over stands.
 */
@Component
@Order(40)
class OwnRounds implements OwnLines {

	private final Participants participants;

	private final Rounds rounds;

	private final MessageSource messages;

	OwnRounds(Participants participants, Rounds rounds, MessageSource messages) {
		this.participants = participants;
		this.rounds = rounds;
		this.messages = messages;
	}

	@Override
	public List<Line> of(String subject, Language language) {
		return this.participants.bySubject(subject)
			.map((participant) -> new Line("/my" + participant.path() + "/scans", say("round.list", language),
					about(subject, language)))
			.stream()
			.toList();
	}

	private String about(String subject, Language language) {
		return this.rounds.of(subject)
			.stream()
			.filter((round) -> round.stage() != Stage.CLOSED)
			.findFirst()
			.map((round) -> round.title() + ": "
					+ say("round.stage." + round.stage().name().toLowerCase(Locale.ROOT), language))
			.orElseGet(() -> say("round.list.about", language));
	}

	private String say(String message, Language language) {
		return this.messages.getMessage(message, null, language.locale());
	}

}
