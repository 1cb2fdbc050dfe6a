package org.citynetworks.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import org.citynetworks.account.Person;
import org.citynetworks.account.Teams;
import org.citynetworks.commitment.Participant;
import org.citynetworks.commitment.Participants;
import org.citynetworks.mail.Address;
import org.citynetworks.mail.Mail;
import org.citynetworks.mail.Outbox;
import org.citynetworks.plan.Plan.Milestone;
import org.citynetworks.web.SiteAddress;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Reminds the team of a participant of each milestone twice: before it is due, and once
 * it is late. What is due together stands in one mail.
 */
@Component
class RemindOfMilestones {

	private static final int DAYS_BEFORE = 14;

	private final Plans plans;

	private final Participants participants;

	private final Teams teams;

	private final Outbox outbox;

	private final SiteAddress site;

	private final JdbcClient jdbc;

	private final TransactionOperations transaction;

	private final Clock clock;

	// What is due, for whom, and what they are told
	RemindOfMilestones(Plans plans, Participants participants, Teams teams, Outbox outbox, SiteAddress site,
			JdbcClient jdbc, TransactionOperations transaction, Clock clock) {
		this.plans = plans;
		this.participants = participants;
		this.teams = teams;
		this.outbox = outbox;
		this.site = site;
		this.jdbc = jdbc;
		this.transaction = transaction;
		this.clock = clock;
	}

	/** Each plan in a transaction of its own, so that one does not hinder the others. */
	void run() {
		this.plans.all().forEach((plan) -> this.transaction.executeWithoutResult((status) -> remind(plan)));
	}

	private void remind(Plan plan) {
		var today = LocalDate.now(this.clock);
		remind(plan, "plan.late", plan.late(today));
		remind(plan, "plan.soon",
				plan.milestones()
					.stream()
					.filter((one) -> one.state() == Standing.OPEN && !one.isLate(today)
							&& !one.due().isAfter(today.plusDays(DAYS_BEFORE)))
					.toList());
	}

	private void remind(Plan plan, String kind, List<Milestone> milestones) {
		var untold = milestones.stream().filter((one) -> isUntold(plan, one, kind)).toList();
		if (!untold.isEmpty()) {
			var participant = this.participants.get(plan.participant());
			this.teams.of(participant.subject()).forEach((person) -> write(person, participant, kind, untold));
		}
	}

	private boolean isUntold(Plan plan, Milestone milestone, String kind) {
		return this.jdbc.sql("""
				insert into plan_reminder (participant, milestone, due, kind, sent_at)
				values (:participant, :milestone, :due, :kind, :now)
				on conflict do nothing
				""")
			.param("participant", plan.participant())
			.param("milestone", milestone.key())
			.param("due", milestone.due())
			.param("kind", kind)
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.update() == 1;
	}

	private void write(Person person, Participant participant, String kind, List<Milestone> milestones) {
		var page = this.site.origin() + person.language().prefix() + "/my/participants/" + participant.slug() + "/plan";
		this.outbox.add(new Mail(Address.of(person.email()), person.language(), kind,
				Map.of("name", person.name(), "called", participant.called(), "milestones", milestones, "page", page),
				true, "plan/" + participant.slug(), null));
	}

}
