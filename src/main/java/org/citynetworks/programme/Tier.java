package org.citynetworks.programme;

import java.util.List;

import org.citynetworks.shared.InLanguages;
import org.jspecify.annotations.Nullable;

/**
 * A way to take part in a programme.
 *
 * @param programme the slug of its programme
 * @param isOpen whether it takes applications now
 * @param promises what a city promises
 * @param benefits what it gets
 * @param published what becomes public of it
 * @param ready what to have at hand before one begins
 * @param eligibility what decides whether a city can apply
 * @param form the key of the form with its questions
 * @param expression the key of the short form of an expression of interest, which comes
 * before an application; empty where one applies at once
 * @param publishesPractices whether its participants publish what others can learn from
 * @param planMonths for how long its participants have a plan; 0 for no plan
 * @param letter the template of its letter, with blanks such as {@code {city}}
 */
public record Tier(String slug, String programme, InLanguages name, InLanguages summary, boolean isOpen,
		List<InLanguages> promises, List<InLanguages> benefits, List<InLanguages> published, List<InLanguages> ready,
		Fee fee, List<Condition> eligibility, String form, String expression, boolean publishesPractices,
		int planMonths, InLanguages letter) {

	/** Whether an expression of interest comes first. */
	public boolean isExpressionFirst() {
		return !this.expression.isEmpty();
	}

	/** The key of the form with which one begins. */
	public String firstForm() {
		return isExpressionFirst() ? this.expression : this.form;
	}

	/**
	 * What it costs.
	 *
	 * @param words empty where no fee was published
	 * @param source the address of the page that says so
	 */
	public record Fee(InLanguages words, @Nullable String source) {

	}

	/**
	 * A question of which the answer has to be yes.
	 *
	 * @param no what it means if the answer is no
	 * @param unsure what to find out if one does not know
	 * @param instead what there is for those who cannot say yes: the slug of another
	 * tier, or an address of this site; empty for nothing
	 */
	public record Condition(InLanguages question, InLanguages no, InLanguages unsure, String instead) {

	}

}
