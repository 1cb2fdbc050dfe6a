package org.citynetworks.editing;

import java.time.LocalDate;
import java.util.Objects;

import org.citynetworks.history.Change;
import org.citynetworks.history.Editable;
import org.citynetworks.history.State;
import org.jspecify.annotations.Nullable;

/**
 * What is said once of all that changes, put on each statement that it holds for.
 */
final class ForAll {

	private ForAll() {
	}

	/** The state with a day on every statement that changes. */
	static State confirmed(Editable editable, State before, State after, LocalDate day) {
		var state = after;
		for (var change : Change.of(before, after)) {
			if (!change.isGone() && has(editable, change, "confirmed_on")) {
				state = state.with(change.key() + ".confirmed_on", day.toString());
			}
		}
		return state;
	}

	/**
	 * The state with a source on every statement that says something else and was given
	 * none of its own.
	 */
	static State sourced(Editable editable, State before, State after, @Nullable String source) {
		if (source == null || source.isBlank()) {
			return after;
		}
		var state = after;
		for (var change : Change.of(before, after)) {
			var isTheOldOne = Objects.equals(change.before().get("source"), change.after().get("source"));
			var saysElse = !Objects.equals(change.before().get("value"), change.after().get("value"));
			if (!change.isGone() && has(editable, change, "basis") && saysElse && isTheOldOne) {
				// On what it rests follows from the source
				state = state.with(change.key() + ".source", source).with(change.key() + ".basis", "");
			}
		}
		return editable.complete(state);
	}

	private static boolean has(Editable editable, Change change, String part) {
		return editable.schema().field(change.field()).flatMap((field) -> field.part(part)).isPresent();
	}

}
