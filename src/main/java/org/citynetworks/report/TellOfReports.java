package org.citynetworks.report;

import java.util.Map;
import java.util.Objects;

import org.citynetworks.account.Person;
import org.citynetworks.account.PersonRepository;
import org.citynetworks.account.Teams;
import org.citynetworks.commitment.Participant;
import org.citynetworks.mail.Address;
import org.citynetworks.mail.Mail;
import org.citynetworks.mail.Outbox;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells a team, and whoever of the staff looks after its participant, that a report has
 * come.
 */
@Component
class TellOfReports {

	private final Teams teams;

	private final PersonRepository people;

	private final Reports reports;

	private final Outbox outbox;

	TellOfReports(Teams teams, PersonRepository people, Reports reports, Outbox outbox) {
		this.teams = teams;
		this.people = people;
		this.reports = reports;
		this.outbox = outbox;
	}

	@Transactional(propagation = Propagation.MANDATORY)
	void of(Participant participant, int number) {
		var report = this.reports.find(participant.slug(), number).orElseThrow();
		this.teams.of(participant.subject()).forEach((person) -> tell(person, "report.received", participant, report));
		if (participant.manager() != null) {
			this.people.findById(participant.manager())
				.filter((person) -> !person.isDisabled())
				.ifPresent((person) -> tell(person, "report.came", participant, report));
		}
	}

	private void tell(Person person, String kind, Participant participant, Report report) {
		Map<String, Object> words = Map.of("name", person.name(), "called", participant.called(), "number",
				report.number(), "place", report.path().substring(1), "open", report.open(), "late",
				report.received().daysLate(), "corrected", report.version() > 1, "note",
				Objects.requireNonNullElse(report.note(), ""));
		this.outbox.add(new Mail(Address.of(person.email()), person.language(), kind, words, false,
				participant.subject(), null));
	}

}
