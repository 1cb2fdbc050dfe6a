package org.citynetworks.history;

import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeSet;

/**
 * What is otherwise in one state than in another.
 *
 * @param before what stood under the key, by part; empty where nothing did
 * @param after what stands there now
 */
public record Change(String key, SortedMap<String, String> before, SortedMap<String, String> after) {

	public static List<Change> of(State before, State after) {
		// Only what differs is put in order: most of two states is alike
		var keys = new TreeSet<>(otherwise(before, after).keys());
		keys.addAll(otherwise(after, before).keys());
		return keys.stream().map((key) -> new Change(key, before.line(key), after.line(key))).toList();
	}

	private static State otherwise(State one, State other) {
		return one.only((path) -> !Objects.equals(one.text(path), other.text(path)));
	}

	public String field() {
		return State.field(this.key);
	}

	public boolean isNew() {
		return this.before.isEmpty();
	}

	public boolean isGone() {
		return this.after.isEmpty();
	}

}
