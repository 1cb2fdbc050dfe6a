package org.citynetworks.standing;

import java.time.Clock;
import java.util.Optional;

import org.citynetworks.commitment.ChangeStanding;
import org.citynetworks.commitment.Participants;
import org.citynetworks.commitment.Standing;
import org.citynetworks.programme.Programmes;
import org.citynetworks.standing.Duty.NoGrace;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a team itself can do about how its participant stands.
 */
@Component
class TeamDeeds {

	private final ChangeStanding standings;

	private final Participants participants;

	private final Programmes programmes;

	private final Reminders reminders;

	private final TellTeam tell;

	private final Clock clock;

	// A deed changes the standing, and everybody concerned hears of it
	TeamDeeds(ChangeStanding standings, Participants participants, Programmes programmes, Reminders reminders,
			TellTeam tell, Clock clock) {
		this.standings = standings;
		this.participants = participants;
		this.programmes = programmes;
		this.reminders = reminders;
		this.tell = tell;
		this.clock = clock;
	}

	/**
	 * Asks for more time for the next report; it is given.
	 * @param by who of the team, a number
	 * @return what keeps it from being given, if anything does
	 */
	@Transactional
	Optional<NoGrace> askForGrace(String slug, String reason, long by) {
		var held = this.standings.hold(slug);
		var duty = new Duty(held.reporting(), this.programmes.bySlug(held.programme()).rules());
		var refused = Optional.ofNullable(duty.noGrace(this.clock.instant()));
		if (refused.isEmpty()) {
			this.standings.change(held, duty.withGrace(), this.clock.instant(), reason, by);
			var asked = new Duty(duty.withGrace(), duty.rules());
			// What is said now need not be said again tomorrow
			this.reminders.take(slug, asked);
			this.tell.ofWhatCame(held, asked, "standing.grace");
		}
		return refused;
	}

	/**
	 * Takes a participant out of its programme; nothing if it is not in it any more.
	 * @param by who of the team, a number
	 */
	@Transactional
	void withdraw(String slug, String reason, long by) {
		var held = this.standings.hold(slug);
		if (held.standing().isPresent()) {
			this.standings.change(held, held.reporting().as(Standing.WITHDRAWN), this.clock.instant(), reason, by);
			var now = this.participants.get(slug);
			this.tell.ofWhatCame(now, new Duty(now.reporting(), this.programmes.bySlug(now.programme()).rules()),
					"standing.withdrawn");
		}
	}

}
