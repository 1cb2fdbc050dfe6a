package org.citynetworks.expression;

import java.time.Instant;
import java.util.UUID;

/**
 * An expression of interest; its answers stand under the same id with the submissions.
 *
 * @param call the slug of what it is for
 * @param called what those who sent it call themselves; empty while they have not said
 * @param since when it came into its phase
 * @param reason why it was closed, in the words that those who sent it read
 */
public record Expression(UUID id, String call, String called, Phase phase, Instant since, String reason) {

	/** Whether staff have still to see to it. */
	public boolean isOpen() {
		return this.phase == Phase.RECEIVED;
	}

}
