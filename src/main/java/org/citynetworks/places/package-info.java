/**
 * The public pages of cities, regions and countries, and the list of cities; it writes
 * nothing.
 */
@ApplicationModule(displayName = "Places",
		allowedDependencies = { "atlas", "city", "export", "fact", "finder", "joining", "map", "membership",
				"network" })
@NullMarked
package org.citynetworks.places;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
