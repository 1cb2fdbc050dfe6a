package org.citynetworks.roster;

import org.jspecify.annotations.Nullable;

/**
 * A place that answers to what was typed, with what tells it from others of its name.
 *
 * @param name in the language of the page
 * @param matched the name by which it answers, where that is another one
 * @param region what it lies in
 * @param listed the number of its membership, if it is listed already
 */
record Candidate(Place place, String name, @Nullable String matched, @Nullable String region,
		@Nullable Integer population, @Nullable Long listed) {

	public boolean isRegion() {
		return this.place.region() != null;
	}

}
