package org.citynetworks.decision;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.citynetworks.application.Move;
import org.citynetworks.application.Stage;
import org.jspecify.annotations.Nullable;

/**
 * How an application can be decided.
 */
public enum Outcome {

	ACCEPT(Move.ACCEPT), INVITE(Move.INVITE), TURN_DOWN(Move.TURN_DOWN);

	private final Move move;

	Outcome(Move move) {
		this.move = move;
	}

	/** How something of a stage can be. */
	public static List<Outcome> of(Stage stage) {
		return Arrays.stream(values()).filter((outcome) -> outcome.move.isOf(stage)).toList();
	}

	/** Whether it is a no, which is explained. */
	boolean isNo() {
		return this == TURN_DOWN;
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
