package org.citynetworks.joining;

import java.util.List;

import org.citynetworks.city.City;
import org.citynetworks.city.Region;
import org.citynetworks.eligibility.Applicant;
import org.citynetworks.membership.Membership;
import org.jspecify.annotations.Nullable;

/**
 * The place that asks, as far as it is known.
 *
 * @param name in the language of the page
 * @param memberships where it is listed, also those that have ended; none for a place
 * that is only described
 */
record Asking(Applicant applicant, String name, @Nullable City city, @Nullable Region region,
		List<Membership> memberships) {

	/** Where the page of the place is, or null. */
	public @Nullable String address() {
		if (this.city != null) {
			return "/cities/" + this.city.key();
		}
		return (this.region != null) ? "/regions/" + this.region.key() : null;
	}

	/** Whether the number of inhabitants is the one of the gazetteer. */
	public boolean isOfGazetteer() {
		return this.city != null && !this.applicant.counted() && this.applicant.population() != null;
	}

}
