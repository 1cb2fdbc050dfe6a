package org.citynetworks.application;

import org.citynetworks.shared.Country;
import org.jspecify.annotations.Nullable;

/**
 * A city or region that may apply.
 *
 * @param place as a subject ({@code city/2660646}); null for one that is not in the
 * directory and is described
 * @param area of one that is described, in which part of the country
 * @param website of one that is described
 */
public record Applicant(@Nullable String place, String called, Country country, @Nullable String area,
		@Nullable String website) {

}
