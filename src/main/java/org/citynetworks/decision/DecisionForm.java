package org.citynetworks.decision;

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
public record DecisionForm(@Nullable String outcome, @Nullable String reasons, @Nullable String conditions,
		@Nullable String how) {

	static final DecisionForm EMPTY = new DecisionForm(null, null, null, null);

	/** A no is explained in so many characters at least. */
	public static final int SHORTEST_REASONS = 30;

	private static final int LONGEST = 5000;

	/** What was chosen, if anything was. */
	public Optional<Outcome> chosen() {
		return Outcome.of(this.outcome);
	}

	/** What those who applied are told besides, if it is decided so. */
	public String words() {
		return chosen().filter(Outcome::isNo).isPresent() ? saidReasons() : saidConditions();
	}

	String saidReasons() {
		return Objects.requireNonNullElse(this.reasons, "").strip();
	}

	String saidConditions() {
		return Objects.requireNonNullElse(this.conditions, "").strip();
	}

	public boolean isDecided() {
		return "decide".equals(this.how);
	}

	public boolean isPreview() {
		return "preview".equals(this.how);
	}

	/** Says what is missing before it can be decided so. */
	public void check(Errors errors) {
		if (chosen().isEmpty()) {
			errors.rejectValue("outcome", "review.mistake.outcome");
		}
		if (chosen().filter(Outcome::isNo).isPresent() && saidReasons().length() < SHORTEST_REASONS) {
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
