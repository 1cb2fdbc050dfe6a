/**
 * One search over everything: networks, countries, cities, regions.
 */
@ApplicationModule(displayName = "Search", allowedDependencies = { "city", "fact", "finder" })
@NullMarked
package org.citynetworks.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
