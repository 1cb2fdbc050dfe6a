package org.citynetworks.mail;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A mail as the desk shows it.
 *
 * @param dueAt when it is tried next, or when it was sent or given up
 * @param failure what went wrong at the last attempt, a name of {@link Failure.Kind}
 * @param failureDetail what the mail server said to it
 * @param text null when it has been erased
 */
public record Letter(UUID id, Standing standing, String recipient, String subject, String about, Instant createdAt,
		int attempts, Instant dueAt, @Nullable String failure, @Nullable String failureDetail, @Nullable String text) {

	/** Whether somebody can have it sent after all. */
	public boolean canGo() {
		return this.text != null && (this.standing == Standing.DEAD || this.standing == Standing.HELD);
	}

}
