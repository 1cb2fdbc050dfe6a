package org.citynetworks.standing;

import java.time.Instant;

import org.citynetworks.commitment.ChangeStanding;
import org.citynetworks.commitment.Participant;
import org.citynetworks.programme.Programmes;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes note that a participant has reported: the next report is due from then on, and
 * whoever was late is so no longer.
 */
@Component
public class ReceiveReport {

	private final ChangeStanding standings;

	private final Programmes programmes;

	private final TellTeam tell;

	ReceiveReport(ChangeStanding standings, Programmes programmes, TellTeam tell) {
		this.standings = standings;
		this.programmes = programmes;
		this.tell = tell;
	}

	/**
	 * Takes note of a report, in the caller's transaction. For a participant that was
	 * taken off the list, or has withdrawn, it changes nothing.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public Received receive(Participant participant, Instant at) {
		var held = this.standings.hold(participant.slug());
		var before = held.reporting();
		this.standings.reported(held, at);
		var rules = this.programmes.bySlug(held.programme()).rules();
		var after = new Duty(before, rules).afterReport(at);
		this.standings.change(held, after, at, "A progress report has come.", null);
		if (after.standing() != before.standing()) {
			this.tell.ofWhatCame(held, new Duty(after, rules), "standing.active");
		}
		return new Received(at, before.due(), before.grace(), before.standing().isPresent());
	}

}
