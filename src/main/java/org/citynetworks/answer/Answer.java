package org.citynetworks.answer;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What was typed in answer to a question.
 *
 * @param entry which of the task's entries, from 1 on
 * @param contributor who typed it, a number; null if they are no longer known
 * @param other what somebody else typed there at the same time, until somebody says which
 * it is
 */
public record Answer(String task, int entry, String question, String typed, @Nullable Long contributor, Instant typedAt,
		@Nullable String other, @Nullable Long otherContributor) {

	/** Where it stands. */
	public Place place() {
		return new Place(this.task, this.entry, this.question);
	}

	/** The place of an answer. */
	public record Place(String task, int entry, String question) {

		/** That of a task that a page of the feature itself asks. */
		public static Place ofPage(String task) {
			return new Place(task, 1, "");
		}

		public boolean isPage() {
			return this.question.isEmpty();
		}

	}

}
