package org.citynetworks.editing;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;

import org.citynetworks.history.Editable;
import org.citynetworks.history.Schema;
import org.citynetworks.history.State;

import org.springframework.util.MultiValueMap;

/**
 * What was sent with the form of an entry.
 */
record Typed(MultiValueMap<String, String> sent) {

	/** Which button was pressed. */
	boolean isReview() {
		return "review".equals(this.sent.getFirst("do"));
	}

	/** Whether it was only sent to be shown again, in another language. */
	boolean isOnlyKept() {
		return "save".equals(this.sent.getFirst("do"));
	}

	/** The number of the revision, or of the save, that the form was made from. */
	int shown(String name) {
		var text = this.sent.getFirst(name);
		return (text != null && text.matches("[0-9]{1,9}")) ? Integer.parseInt(text) : 0;
	}

	/**
	 * The state that was typed, with the lines that were taken away or put back.
	 * @param before the state from which editing began
	 * @param stays where what nobody types, such as the network of a member, stands
	 */
	State state(Editable editable, State before, State stays) {
		var typed = editable.schema().typed(stays, this.sent.toSingleValueMap());
		for (var key : keys("gone")) {
			typed = typed.without(key);
		}
		for (var key : keys("back")) {
			typed = before.line(key).isEmpty() ? typed : typed.with(key, before.line(key));
		}
		return editable.complete(typed);
	}

	/** How a conflict was answered; empty where it was not. */
	String answer(String key) {
		return Objects.requireNonNullElse(this.sent.getFirst("answer." + key), "");
	}

	/** What was typed under a key. */
	SortedMap<String, String> line(String key, Schema schema) {
		return schema.typed(State.NONE, this.sent.toSingleValueMap()).line(key);
	}

	private Set<String> keys(String name) {
		return Set.copyOf(this.sent.getOrDefault(name, List.of()));
	}

}
