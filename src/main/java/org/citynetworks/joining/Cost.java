package org.citynetworks.joining;

import java.util.List;

import org.citynetworks.fact.SourceLine;
import org.jspecify.annotations.Nullable;

/**
 * What membership costs who asks.
 *
 * @param estimates what can be reckoned by a formula that is published, source by source
 * @param rule how the fee is set, in words, as the fields of facts are shown; null where
 * nothing is said
 */
record Cost(List<Estimate> estimates, @Nullable Object rule) {

	/** Whether nothing is published. */
	public boolean isUnknown() {
		return this.estimates.isEmpty() && this.rule == null;
	}

	/**
	 * A sum that a source makes it.
	 *
	 * @param sum how much a year, or that there is no fee
	 * @param formula how the sum comes about; null where there is none
	 */
	record Estimate(String sum, @Nullable String formula, SourceLine source) {

	}

}
