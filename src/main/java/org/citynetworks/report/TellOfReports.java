package org.citynetworks.report;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.citynetworks.account.Person;
import org.citynetworks.account.PersonRepository;
import org.citynetworks.account.Teams;
import org.citynetworks.commitment.Participant;
import org.citynetworks.mail.Address;
import org.citynetworks.mail.Mail;
import org.citynetworks.mail.Outbox;
import org.citynetworks.web.SiteAddress;

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

	private final SiteAddress site;

	TellOfReports(Teams teams, PersonRepository people, Reports reports, Outbox outbox, SiteAddress site) {
		this.teams = teams;
		this.people = people;
		this.reports = reports;
		this.outbox = outbox;
		this.site = site;
	}

	@Transactional(propagation = Propagation.MANDATORY)
	void of(Participant participant, int number, ReportDraft draft) {
		var report = this.reports.find(participant.slug(), number).orElseThrow();
		this.teams.of(participant.subject()).forEach((person) -> tell(person, "report.received", participant, report));
		if (participant.manager() != null) {
			this.people.findById(participant.manager())
				.filter((person) -> !person.isDisabled())
				.ifPresent((person) -> tell(person, "report.came", participant, report));
		}
	}

	private void tell(Person person, String kind, Participant participant, Report report) {
		var words = new HashMap<String, Object>(
				Map.of("name", person.name(), "called", participant.called(), "number", report.number(), "page",
						this.site.origin() + person.language().prefix() + report.path(), "open", report.open(),
						"corrected", report.version() > 1, "note", Objects.requireNonNullElse(report.note(), "")));
		words.put("late", report.received().daysLate());
		this.outbox.add(new Mail(Address.of(person.email()), person.language(), kind, words, false,
				participant.subject(), null));
	}

}
