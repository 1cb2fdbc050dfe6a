package org.citynetworks.participants;

import java.util.Optional;

import org.citynetworks.commitment.Participant;
import org.citynetworks.shared.Language;

/**
 * A section on the page of a participant; the feature that knows of it supplies a bean,
 * and its order says where it stands.
 */
public interface ParticipantSection {

	/**
	 * The fragment that shows it, with one parameter for what it shows, such as
	 * {@code report/section :: reports}.
	 */
	String fragment();

	/** What it shows of a participant; nothing if there is nothing to show. */
	Optional<?> of(Participant participant, Language language);

}
