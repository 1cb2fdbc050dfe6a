package org.citynetworks.standing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Objects;

import org.citynetworks.commitment.Standing;
import org.citynetworks.shared.Language;
import org.citynetworks.standing.FindTimeline.Event;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Says in plain words how participants stand.
 */
@Component
public class StandingWords {

	private final MessageSource messages;

	StandingWords(MessageSource messages) {
		this.messages = messages;
	}

	/** What a standing is called. */
	public String called(Standing standing, Language language) {
		return say(language, "commitment.standing." + standing.term());
	}

	/**
	 * What is to come, or has not come, such as "Report due in 30 days". It is true until
	 * {@link Duty#nextCutOff}.
	 */
	public String of(Duty duty, Instant now, Language language) {
		var reporting = duty.reporting();
		if (!reporting.standing().isPresent()) {
			return say(language, "standing.now." + reporting.standing().term());
		}
		var left = Duty.daysUntil(reporting.deadline(), now);
		if (left < 0) {
			return say(language, "standing.now.overdue", -left);
		}
		var until = Duty.daysUntil(reporting.due(), now);
		return (until < 0) ? say(language, "standing.now.grace", day(reporting.deadline(), language))
				: say(language, "standing.now.due", until);
	}

	/** The same with what the standing is called, on one line. */
	String inFull(Duty duty, Instant now, Language language) {
		return say(language, "standing.badge.words", called(duty.reporting().standing(), language),
				of(duty, now, language));
	}

	/** Whether a report came in time. */
	public String of(Received received, Language language) {
		if (!received.counts()) {
			return say(language, "standing.received.after");
		}
		if (received.isInGrace()) {
			return say(language, "standing.received.grace");
		}
		return say(language, "standing.received", received.daysLate());
	}

	/**
	 * What became of a participant.
	 * @param tier what its tier is called
	 */
	public String of(Event event, String tier, Language language) {
		var words = "standing.event." + event.event();
		return switch (event.event()) {
			case "joined", "moved", "left", "rejoined" -> say(language, words, tier);
			case "reported", "reported_after" ->
				say(language, "standing.event.reported", of(received(event), language));
			case "grace" -> say(language, words, day(event.deadline(), language));
			case "withdrawn" -> say(language, words);
			default -> event.deed()
					? say(language, "standing.event.set", say(language, "commitment.standing." + event.event()))
					: say(language, words, day(event.deadline(), language));
		};
	}

	private static Received received(Event event) {
		return new Received(event.at().toInstant(), Objects.requireNonNull(event.due()), event.grace(),
				event.event().equals("reported"));
	}

	/** A day in full. */
	public String day(LocalDate day, Language language) {
		return say(language, "day", day.getDayOfMonth(),
				DateTimeFormatter.ofPattern("MMMM uuuu", language.locale()).format(day));
	}

	String say(Language language, String message, Object... parts) {
		return Objects.requireNonNull(this.messages.getMessage(message, parts, language.locale()));
	}

}
