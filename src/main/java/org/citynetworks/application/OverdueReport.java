package org.citynetworks.application;

import org.citynetworks.commitment.Participant;

/**
 * The report that a participant owes which was taken off the list, and hands in before it
 * comes back; whoever keeps reports supplies it.
 */
public interface OverdueReport {

	/** Whether it has come since the participant was taken off the list. */
	boolean hasCome(Participant participant);

}
