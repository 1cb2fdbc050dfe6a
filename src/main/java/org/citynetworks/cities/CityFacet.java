package org.citynetworks.cities;

import java.util.Locale;

/**
 * A side from which the list of cities can be narrowed.
 */
enum CityFacet {

	COUNTRY, REGION, SIZE, LISTED;

	public String parameter() {
		return name().toLowerCase(Locale.ROOT);
	}

}
