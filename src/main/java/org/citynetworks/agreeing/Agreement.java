package org.citynetworks.agreeing;

import java.time.OffsetDateTime;

import org.citynetworks.scoring.Agreed;
import org.jspecify.annotations.Nullable;

/**
 * What a group wrote down for an item, in one of its versions.
 *
 * @param answer a step or what is said instead, by its key; empty if it was taken back
 * @param by who wrote it down; null once they are forgotten
 */
record Agreement(String item, int version, String answer, String reason, OffsetDateTime at, @Nullable Long by) {

	boolean isTakenBack() {
		return this.answer.isEmpty();
	}

	Agreed agreed() {
		return new Agreed(this.item, this.answer, this.reason);
	}

}
