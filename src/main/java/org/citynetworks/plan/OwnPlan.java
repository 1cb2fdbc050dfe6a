package org.citynetworks.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.citynetworks.commitment.Participant;
import org.citynetworks.commitment.Participants;
import org.citynetworks.programme.Programmes;
import org.citynetworks.shared.Language;
import org.citynetworks.shared.OwnLines;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Leads the team of a participant to its plan, and says what of it is late.
 */
@Component
@Order(30)
class OwnPlan implements OwnLines {

	private final Participants participants;

	private final Programmes programmes;

	private final Plans plans;

	private final MessageSource messages;

	private final Clock clock;

	OwnPlan(Participants participants, Programmes programmes, Plans plans, MessageSource messages, Clock clock) {
		this.participants = participants;
		this.programmes = programmes;
		this.plans = plans;
		this.messages = messages;
		this.clock = clock;
	}

	@Override
	public List<Line> of(String subject, Language language) {
		return this.participants.bySubject(subject)
			.stream()
			.flatMap((participant) -> line(participant, this.plans.find(participant.slug()).orElse(null), language))
			.toList();
	}

	private Stream<Line> line(Participant participant, @Nullable Plan plan, Language language) {
		if (plan == null && this.programmes.tier(participant.tier()).planMonths() == 0) {
			return Stream.empty();
		}
		var about = (plan == null) ? say("plan.own.none", language)
				: say("plan.own.about", language, plan.late(LocalDate.now(this.clock)).size());
		return Stream
			.of(new Line("/my/participants/" + participant.slug() + "/plan", say("plan.own", language), about));
	}

	private String say(String message, Language language, Object... arguments) {
		return this.messages.getMessage(message, arguments, language.locale());
	}

}
