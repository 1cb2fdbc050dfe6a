package org.citynetworks.editing;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What is said of a change before it is published.
 *
 * @param version how often the draft had been saved when it was looked at
 * @param confirmed whether what changed was confirmed today
 * @param how {@code now}, {@code later} or {@code ask}, by the button that was pressed
 * @param at when, in UTC ({@code 2026-11-30T08:00}), where it is published later
 * @param asked who is to look at it, a number; nothing for any colleague
 */
record ReviewForm(@Nullable String version, @Nullable String reason, @Nullable String source,
		@Nullable String confirmed, @Nullable String how, @Nullable String at, @Nullable String asked) {

	/** What is asked here, and not in the form of the entry. */
	static final Set<String> ASKED = Set.of("reason", "source");

	int shown() {
		return (this.version != null && this.version.matches("[0-9]{1,9}")) ? Integer.parseInt(this.version) : 0;
	}

	boolean isConfirmed() {
		return this.confirmed != null;
	}

	boolean isLater() {
		return "later".equals(this.how);
	}

	boolean isAsking() {
		return "ask".equals(this.how);
	}

}
