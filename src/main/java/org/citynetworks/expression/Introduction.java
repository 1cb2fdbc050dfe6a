package org.citynetworks.expression;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An expression of interest that was put to a participant.
 *
 * @param participant its slug
 * @param words what staff wrote to it
 * @param isAgreed whether it wants to be put in touch; null while it has not answered
 * @param answer what it said to that
 */
public record Introduction(UUID id, UUID expression, String participant, String words, Instant askedAt,
		@Nullable Instant answeredAt, @Nullable Boolean isAgreed, String answer) {

	public boolean isWaiting() {
		return this.answeredAt == null;
	}

	/** What messages call where it stands. */
	public String term() {
		return (this.isAgreed == null) ? "waiting" : this.isAgreed ? "agreed" : "declined";
	}

}
