/**
 * The public pages of a city, a region and a country, and what they say as data; it
 * writes nothing.
 */
@ApplicationModule(displayName = "Places",
		allowedDependencies = { "atlas", "cities", "city", "commitment", "export", "fact", "joining", "map",
				"membership" })
@NullMarked
package org.citynetworks.places;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
