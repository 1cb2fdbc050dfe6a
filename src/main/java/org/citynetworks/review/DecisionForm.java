package org.citynetworks.review;

import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * A decision as it is typed.
 *
 * @param outcome an {@link Outcome}
 * @param how {@code decide}, {@code preview} or {@code save}
 */
record DecisionForm(@Nullable String outcome, @Nullable String reasons, @Nullable String conditions,
		@Nullable String how) {

	static final DecisionForm EMPTY = new DecisionForm(null, null, null, null);

	/** A no is explained in so many characters at least. */
	static final int SHORTEST_REASONS = 30;

	private static final int LONGEST = 5000;

	Optional<Outcome> chosen() {
		return Outcome.of(this.outcome);
	}

	String saidReasons() {
		return Objects.requireNonNullElse(this.reasons, "").strip();
	}

	String saidConditions() {
		return Objects.requireNonNullElse(this.conditions, "").strip();
	}

	boolean isDecided() {
		return "decide".equals(this.how);
	}

	boolean isPreview() {
		return "preview".equals(this.how);
	}

	/** Says what is missing before it can be decided so. */
	void check(Errors errors) {
		if (chosen().isEmpty()) {
			errors.rejectValue("outcome", "review.mistake.outcome");
		}
		if (chosen().filter((outcome) -> outcome == Outcome.TURN_DOWN).isPresent()
				&& saidReasons().length() < SHORTEST_REASONS) {
			errors.rejectValue("reasons", "review.mistake.reasons", new Object[] { SHORTEST_REASONS }, null);
		}
		if (saidReasons().length() > LONGEST) {
			errors.rejectValue("reasons", "review.mistake.long", new Object[] { LONGEST }, null);
		}
		if (saidConditions().length() > LONGEST) {
			errors.rejectValue("conditions", "review.mistake.long", new Object[] { LONGEST }, null);
		}
	}

}
