package org.citynetworks.standing;

import java.time.Clock;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.citynetworks.commitment.ChangeStanding;
import org.citynetworks.commitment.Participant;
import org.citynetworks.commitment.Participants;
import org.citynetworks.programme.Programmes;
import org.citynetworks.standing.Duty.Reminder;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Does what the rules demand by now: reminds those whose reports are near, and changes
 * the standing of those whose reports have not come.
 */
@Component
class LookAtStandings {

	private static final Log logger = LogFactory.getLog(LookAtStandings.class);

	private final Participants participants;

	private final Programmes programmes;

	private final ChangeStanding standings;

	private final Reminders reminders;

	private final TellTeam tell;

	private final TransactionOperations transactions;

	private final Clock clock;

	// A reminder and a change are different things for the same rows
	LookAtStandings(Participants participants, Programmes programmes, ChangeStanding standings, Reminders reminders,
			TellTeam tell, TransactionOperations transactions, Clock clock) {
		this.participants = participants;
		this.programmes = programmes;
		this.standings = standings;
		this.reminders = reminders;
		this.tell = tell;
		this.transactions = transactions;
		this.clock = clock;
	}

	/** Each in a transaction of its own: what is done stays done. */
	void run() {
		this.participants.all().stream().filter((one) -> one.standing().isPresent()).forEach((one) -> {
			try {
				this.transactions.executeWithoutResult((transaction) -> look(one.slug()));
			}
			catch (RuntimeException ex) {
				logger.error("The standing of %s could not be looked at".formatted(one.subject()), ex);
			}
		});
	}

	private void look(String slug) {
		var before = this.standings.hold(slug);
		var now = before;
		for (var step = duty(now).next(this.clock.instant()); step
			.isPresent(); step = duty(now).next(this.clock.instant())) {
			this.standings.change(now, step.get().to(), step.get().at(), "No progress report has come.", null);
			now = this.participants.get(slug);
		}
		var reminder = this.reminders.take(slug, duty(now));
		if (now.standing() != before.standing()) {
			// One mail says all that has happened, however long nobody looked
			this.tell.ofWhatCame(now, duty(now), "standing." + now.standing().term().replace('_', '-'));
		}
		else if (reminder.isPresent()) {
			this.tell.ofWhatComes(now, duty(now),
					reminder.get().of().equals(Reminder.REPORT) ? "standing.due" : "standing.last-days");
		}
	}

	private Duty duty(Participant participant) {
		return new Duty(participant.reporting(), this.programmes.bySlug(participant.programme()).rules());
	}

}
