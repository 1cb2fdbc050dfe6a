package org.citynetworks.contributor;

import java.util.Set;
import java.util.UUID;

import org.citynetworks.shared.Language;

/**
 * Somebody who fills in a submission, reads it or signs it.
 *
 * @param tasks of a colleague: what they may answer; all if empty
 */
public record Contributor(long id, UUID submission, String email, String name, Capacity capacity, Set<String> tasks,
		Language language) {

	/** As what somebody takes part. */
	public enum Capacity {

		/** Began it: does everything, invites others and sends it. */
		OWNER,

		/** Was invited to answer. */
		COLLEAGUE,

		/** Was invited to read. */
		READER,

		/** Has to approve before it is handed in. */
		SIGNATORY

	}

	public boolean isOwner() {
		return this.capacity == Capacity.OWNER;
	}

	/** Whether they may answer a task, as long as it can be answered. */
	public boolean mayAnswer(String task) {
		return isOwner()
				|| (this.capacity == Capacity.COLLEAGUE && (this.tasks.isEmpty() || this.tasks.contains(task)));
	}

}
