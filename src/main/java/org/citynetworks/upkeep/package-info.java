/**
 * Where staff look after the directory as a whole: which networks it has, new ones, those
 * that end, that are one, or that are several.
 */
@ApplicationModule(displayName = "Upkeep",
		allowedDependencies = { "account", "fact", "finder", "history", "membership", "network" })
@NullMarked
package org.citynetworks.upkeep;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
