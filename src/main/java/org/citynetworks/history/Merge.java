package org.citynetworks.history;

import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What becomes of an entry that two have changed since they saw it alike. Lines that one
 * of them changed are as that one has them; equal changes are one change; what both have
 * changed, each otherwise, is left to a person.
 *
 * @param merged with mine where both have changed it
 * @param theirs the keys that are as they have them
 * @param conflicts the keys that a person must decide on
 */
public record Merge(State merged, SortedSet<String> theirs, SortedSet<String> conflicts) {

	public static Merge of(State base, State theirs, State mine) {
		var merged = mine;
		var taken = new TreeSet<String>();
		var conflicts = new TreeSet<String>();
		for (var change : Change.of(mine, theirs)) {
			var key = change.key();
			if (base.line(key).equals(change.before())) {
				merged = merged.with(key, change.after());
				taken.add(key);
			}
			else if (!base.line(key).equals(change.after())) {
				conflicts.add(key);
			}
		}
		return new Merge(withoutTwins(base, theirs, merged), taken, conflicts);
	}

	// The same line that both have added
	private static State withoutTwins(State base, State theirs, State merged) {
		var single = merged;
		for (var change : Change.of(base, merged)) {
			var key = change.key();
			if (change.isNew() && theirs.line(key).isEmpty()
					&& theirs.lines(change.field())
						.stream()
						.anyMatch((other) -> base.line(other).isEmpty() && theirs.line(other).equals(change.after()))) {
				single = single.without(key);
			}
		}
		return single;
	}

}
