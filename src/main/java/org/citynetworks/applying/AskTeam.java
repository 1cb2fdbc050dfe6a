package org.citynetworks.applying;

import java.util.Map;
import java.util.Set;

import org.citynetworks.account.EmailAddress;
import org.citynetworks.account.MailLinks;
import org.citynetworks.account.Person;
import org.citynetworks.account.PersonRepository;
import org.citynetworks.account.Purpose;
import org.citynetworks.account.Role;
import org.citynetworks.account.Teams;
import org.citynetworks.application.Applicant;
import org.citynetworks.application.Applications;
import org.citynetworks.applying.BeginApplication.Beginning;
import org.citynetworks.applying.BeginApplication.Outcome;
import org.citynetworks.commitment.Participant;
import org.citynetworks.mail.Address;
import org.citynetworks.mail.Mail;
import org.citynetworks.mail.Outbox;
import org.citynetworks.programme.Tier;
import org.citynetworks.shared.Language;
import org.citynetworks.web.SiteAddress;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks the team of a participant on behalf of somebody. Whoever belongs to it gets what
 * they want at once: an application to another tier, or a link to sign in.
 */
@Component
class AskTeam {

	private final Teams teams;

	private final PersonRepository people;

	private final MailLinks links;

	private final BeginApplication begin;

	private final Applications applications;

	private final WayIn wayIn;

	private final Outbox outbox;

	private final SiteAddress site;

	// Who asks may be anybody, and what they get differs
	AskTeam(Teams teams, PersonRepository people, MailLinks links, BeginApplication begin, Applications applications,
			WayIn wayIn, Outbox outbox, SiteAddress site) {
		this.teams = teams;
		this.people = people;
		this.links = links;
		this.begin = begin;
		this.applications = applications;
		this.wayIn = wayIn;
		this.outbox = outbox;
		this.site = site;
	}

	@Transactional
	void ask(Participant participant, Tier tier, Applicant applicant, BeginForm form, Language language) {
		var team = this.teams.of(participant.subject());
		var member = team.stream()
			.filter((person) -> EmailAddress.key(person.email()).equals(EmailAddress.key(form.address())))
			.findFirst();
		if (member.isPresent() && !tier.slug().equals(participant.tier())) {
			move(member.get(), participant, tier, applicant, form, language);
		}
		else if (member.isPresent()) {
			this.links.send(member.get(), Purpose.SIGN_IN, "/my");
		}
		else {
			(team.isEmpty() ? this.people.findHolding(Set.of(Role.ADMINISTRATOR)) : team)
				.forEach((person) -> tell(person, participant, form));
		}
	}

	private void move(Person member, Participant participant, Tier tier, Applicant applicant, BeginForm form,
			Language language) {
		var outcome = this.begin.begin(new Beginning(form.uuid(), tier, applicant, null, participant.slug(),
				member.email(), member.name(), language));
		if (outcome == Outcome.TAKEN) {
			this.applications.open(tier.programme(), applicant)
				.ifPresent((open) -> this.wayIn.ask(open, member.email(), member.name()));
		}
	}

	private void tell(Person person, Participant participant, BeginForm form) {
		this.outbox.add(new Mail(Address.of(person.email()), person.language(), "application.team-asked",
				Map.of("name", person.name(), "called", participant.called(), "who", form.called(), "address",
						form.address(), "page", this.site.origin() + person.language().prefix() + participant.path()),
				false, participant.subject(), null));
	}

}
