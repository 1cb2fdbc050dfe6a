package org.citynetworks.round;

import java.util.UUID;

import org.citynetworks.account.MayAct;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Who coordinates a round: whoever acts for its owner.
 */
@Component("mayScan")
public class MayScan {

	private final Rounds rounds;

	private final MayAct mayAct;

	MayScan(Rounds rounds, MayAct mayAct) {
		this.rounds = rounds;
		this.mayAct = mayAct;
	}

	/** Whether somebody coordinates a round; nobody does one that there is not. */
	public boolean coordinate(Authentication somebody, UUID round) {
		return this.rounds.find(round).filter((found) -> this.mayAct.on(somebody, found.owner())).isPresent();
	}

}
