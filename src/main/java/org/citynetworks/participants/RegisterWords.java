package org.citynetworks.participants;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.citynetworks.commitment.Participant;
import org.citynetworks.programme.Programme;
import org.citynetworks.programme.Rules;
import org.citynetworks.programme.Tier;
import org.citynetworks.shared.Country;
import org.citynetworks.shared.Language;
import org.citynetworks.shared.NotFound;
import org.citynetworks.standing.Duty;
import org.citynetworks.standing.FindTimeline.Event;
import org.citynetworks.standing.StandingWords;

import org.springframework.context.MessageSource;

/**
 * Names tiers, programmes, countries and goals in the language of the page.
 */
record RegisterWords(List<Programme> programmes, MessageSource messages, StandingWords standings, Instant now,
		Locale locale) {

	Language language() {
		return Language.of(this.locale);
	}

	String term(Side side, String term) {
		return switch (side) {
			case TIER -> tier(term);
			case COUNTRY -> new Country(term.toUpperCase(Locale.ROOT)).name(this.locale);
			case SDG -> goal(term);
			case STANDING -> say("commitment.standing." + term);
		};
	}

	String goal(String number) {
		return Objects.requireNonNull(this.messages.getMessage("term.sdg." + number, null, number, this.locale));
	}

	private String say(String message) {
		return Objects.requireNonNull(this.messages.getMessage(message, null, this.locale));
	}

	/**
	 * How a participant stands, and by when or since when, as is true until the next
	 * cut-off.
	 */
	StandingLine standing(Participant participant) {
		return new StandingLine(participant.standing().term(),
				this.standings.called(participant.standing(), language()),
				this.standings.of(new Duty(participant.reporting(), rules(participant)), this.now, language()));
	}

	private Rules rules(Participant participant) {
		return this.programmes.stream()
			.filter((programme) -> programme.slug().equals(participant.programme()))
			.findFirst()
			.orElseThrow(() -> new NotFound("programme", participant.programme()))
			.rules();
	}

	/** What became of a participant, in words. */
	String event(Event event) {
		return this.standings.of(event, tier(event.tier()), language());
	}

	/**
	 * How a participant stands.
	 *
	 * @param term what the look goes by
	 * @param about such as "report due in 30 days"
	 */
	record StandingLine(String term, String called, String about) {

	}

	String tier(String slug) {
		return this.programmes.stream()
			.flatMap((programme) -> programme.tiers().stream())
			.filter((tier) -> tier.slug().equals(slug))
			.map(Tier::name)
			.map((name) -> name.in(language()))
			.findFirst()
			.orElse(slug);
	}

	String programme(String slug) {
		return this.programmes.stream()
			.filter((programme) -> programme.slug().equals(slug))
			.map((programme) -> programme.name().in(language()))
			.findFirst()
			.orElse(slug);
	}

}
