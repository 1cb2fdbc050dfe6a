package org.citynetworks.expression;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.citynetworks.account.Person;
import org.citynetworks.account.Teams;
import org.citynetworks.commitment.Participant;
import org.citynetworks.contributor.Contributor;
import org.citynetworks.contributor.Contributors;
import org.citynetworks.intake.MailContributors;
import org.citynetworks.mail.Address;
import org.citynetworks.mail.Mail;
import org.citynetworks.mail.Outbox;
import org.citynetworks.submission.Submissions;
import org.citynetworks.web.SiteAddress;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells those who sent an expression of interest, and the participants that it is put to,
 * what becomes of it.
 */
@Component
class TellInterested {

	private final Submissions submissions;

	private final Contributors contributors;

	private final MailContributors mail;

	private final Teams teams;

	private final Outbox outbox;

	private final SiteAddress site;

	// It writes to people with an account and to people without
	TellInterested(Submissions submissions, Contributors contributors, MailContributors mail, Teams teams,
			Outbox outbox, SiteAddress site) {
		this.submissions = submissions;
		this.contributors = contributors;
		this.mail = mail;
		this.teams = teams;
		this.outbox = outbox;
		this.site = site;
	}

	/** Writes to whoever began it. */
	@Transactional(propagation = Propagation.MANDATORY)
	void owner(UUID id, String kind, Map<String, ?> words) {
		var submission = this.submissions.get(id);
		var all = new HashMap<String, Object>(words);
		all.put("reference", Objects.requireNonNullElse(submission.reference(), ""));
		this.contributors.of(id)
			.stream()
			.filter(Contributor::isOwner)
			.forEach((one) -> this.mail.write(submission, one, kind, false, all));
	}

	/** Writes to all who act for a participant. */
	@Transactional(propagation = Propagation.MANDATORY)
	void team(Participant participant, String kind, boolean asks, Map<String, ?> words) {
		for (var person : team(participant)) {
			var all = new HashMap<String, Object>(words);
			all.put("name", person.name());
			all.put("participant", participant.called());
			all.put("page",
					this.site.origin() + person.language().prefix() + "/my" + participant.path() + "/interests");
			this.outbox.add(new Mail(Address.of(person.email()), person.language(), kind, all, asks,
					participant.subject(), null));
		}
	}

	/** Who acts for a participant. */
	List<Person> team(Participant participant) {
		return this.teams.of(participant.subject());
	}

}
