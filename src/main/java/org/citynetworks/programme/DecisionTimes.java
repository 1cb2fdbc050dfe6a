package org.citynetworks.programme;

import java.util.Optional;

/**
 * How long decisions take; the feature that decides supplies a bean.
 */
public interface DecisionTimes {

	/**
	 * For a tier, of the decisions of the last twelve months; nothing if there are none.
	 */
	Optional<Median> lastYear(String tier);

	/**
	 * Half of the decisions took no longer.
	 *
	 * @param decisions how many there were
	 */
	record Median(int workingDays, int decisions) {

	}

}
