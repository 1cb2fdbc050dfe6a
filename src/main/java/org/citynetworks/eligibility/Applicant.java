package org.citynetworks.eligibility;

import org.citynetworks.city.City;
import org.citynetworks.city.Region;
import org.citynetworks.shared.Country;
import org.jspecify.annotations.Nullable;

/**
 * Who asks where it can join.
 *
 * @param country null where nobody said it
 * @param region the key of the first-level region ({@code us-la}), where it is known
 * @param population inhabitants, or null where unknown
 * @param counted whether whoever asks gave the number of inhabitants; else it comes from
 * a gazetteer that does not date it
 */
public record Applicant(@Nullable Country country, @Nullable String region, @Nullable Long population, boolean counted,
		Government government) {

	/** A city as the gazetteer has it. */
	public static Applicant of(City city) {
		var region = city.region();
		var population = city.population();
		return new Applicant(city.country(), (region != null) ? region.key() : null,
				(population != null) ? population.longValue() : null, false, Government.CITY);
	}

	/** A region, of which no number of inhabitants is known here. */
	public static Applicant of(Region region) {
		return new Applicant(region.country(), region.key(), null, false, Government.REGION);
	}

}
