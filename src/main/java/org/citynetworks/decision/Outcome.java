package org.citynetworks.decision;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.citynetworks.application.Move;
import org.jspecify.annotations.Nullable;

/**
 * How an application can be decided.
 */
public enum Outcome {

	ACCEPT(Move.ACCEPT), TURN_DOWN(Move.TURN_DOWN);

	private final Move move;

	Outcome(Move move) {
		this.move = move;
	}

	/** What carries it out. */
	public Move move() {
		return this.move;
	}

	public String term() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	public static Optional<Outcome> of(@Nullable String term) {
		return Arrays.stream(values()).filter((outcome) -> outcome.term().equals(term)).findFirst();
	}

}
