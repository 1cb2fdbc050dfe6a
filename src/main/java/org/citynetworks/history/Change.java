package org.citynetworks.history;

import java.util.List;
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
		var keys = new TreeSet<>(before.keys());
		keys.addAll(after.keys());
		return keys.stream()
			.map((key) -> new Change(key, before.line(key), after.line(key)))
			.filter((change) -> !change.before.equals(change.after))
			.toList();
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
