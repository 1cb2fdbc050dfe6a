package org.citynetworks.standing;

import java.time.Clock;
import java.util.Map;

import org.citynetworks.account.Person;
import org.citynetworks.account.PersonRepository;
import org.citynetworks.account.Teams;
import org.citynetworks.commitment.Participant;
import org.citynetworks.mail.Address;
import org.citynetworks.mail.Mail;
import org.citynetworks.mail.Outbox;
import org.citynetworks.web.SiteAddress;

import org.springframework.stereotype.Component;

/**
 * Tells a participant's team how it stands: before something happens, and after.
 */
@Component
class TellTeam {

	private final Teams teams;

	private final PersonRepository people;

	private final Outbox outbox;

	private final StandingWords words;

	private final SiteAddress site;

	private final Clock clock;

	// Who hears of it, in which words, at which address
	TellTeam(Teams teams, PersonRepository people, Outbox outbox, StandingWords words, SiteAddress site, Clock clock) {
		this.teams = teams;
		this.people = people;
		this.outbox = outbox;
		this.words = words;
		this.site = site;
		this.clock = clock;
	}

	/** Says that something comes. */
	void ofWhatComes(Participant participant, Duty duty, String kind) {
		this.teams.of(participant.subject()).forEach((person) -> write(person, true, participant, duty, kind, true));
	}

	/** Says what has become of a participant, to whoever looks after it as well. */
	void ofWhatCame(Participant participant, Duty duty, String kind) {
		var team = this.teams.of(participant.subject());
		team.forEach((person) -> write(person, true, participant, duty, kind, false));
		if (participant.manager() != null) {
			this.people.findById(participant.manager())
				.filter((person) -> !person.isDisabled() && team.stream().noneMatch((one) -> one.id() == person.id()))
				.ifPresent((person) -> write(person, false, participant, duty, kind, false));
		}
	}

	private void write(Person person, boolean inTeam, Participant participant, Duty duty, String kind, boolean asks) {
		var language = person.language();
		var day = duty.reporting().deadline();
		var site = this.site.origin() + language.prefix();
		this.outbox.add(new Mail(Address.of(person.email()), language, kind,
				Map.of("name", person.name(), "called", participant.called(), "now",
						this.words.of(duty, this.clock.instant(), language), "day", this.words.day(day, language),
						"delisted", this.words.day(duty.delistedOn(), language), "page",
						site + (inTeam ? "/my" + participant.path() + "/duties" : participant.path())),
				asks, participant.subject(), null));
	}

}
