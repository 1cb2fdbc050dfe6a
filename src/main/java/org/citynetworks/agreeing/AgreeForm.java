package org.citynetworks.agreeing;

import java.util.Objects;

import jakarta.validation.constraints.Size;
import org.citynetworks.agreeing.Agree.Decision;
import org.citynetworks.scoring.ItemScore;
import org.citynetworks.scoring.Spread;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.BindingResult;

/**
 * What a group is about to agree on.
 *
 * @param answer a step, what is said instead, or {@link #NOTHING}
 * @param seen the version of what stood when the form was opened
 */
record AgreeForm(@Nullable String answer, @Size(max = 2000, message = "{agreeing.reason.long}") @Nullable String reason,
		@Nullable String seen) {

	/** That nothing is agreed on after all; no key is like it. */
	static final String NOTHING = "-";

	static AgreeForm of(SpreadPage page) {
		var agreed = page.score().agreed();
		return (agreed != null) ? new AgreeForm(agreed.answer(), agreed.reason(), Integer.toString(page.version()))
				: new AgreeForm(null, null, Integer.toString(page.version()));
	}

	/**
	 * Finds what cannot be: no answer, or no reason where the answers do not bear it out.
	 */
	void check(ItemScore item, BindingResult errors) {
		var state = item.state();
		if (NOTHING.equals(this.answer)) {
			return;
		}
		if (this.answer == null || !state.isAnswer(this.answer)) {
			errors.rejectValue("answer", "agreeing.answer.missing");
		}
		else if (this.reason == null && !state.bearsOut(this.answer)) {
			errors.rejectValue("reason", "agreeing.reason." + why(state));
		}
	}

	/** Why the answers do not say it by themselves. */
	private static String why(Spread state) {
		if (state.rated() == 0) {
			return "unheard";
		}
		return state.isWide() ? "wide" : "other";
	}

	Decision decision(String item) {
		return new Decision(item, version(),
				NOTHING.equals(this.answer) ? "" : Objects.requireNonNullElse(this.answer, ""),
				Objects.requireNonNullElse(this.reason, ""));
	}

	/** What is no version was never seen. */
	int version() {
		return (this.seen != null && this.seen.matches("\\d{1,9}")) ? Integer.parseInt(this.seen) : -1;
	}

}
