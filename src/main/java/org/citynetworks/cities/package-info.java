/**
 * The list of the cities of the world, its filters and its forms as data; how a city
 * stands in any list. It writes nothing.
 */
@ApplicationModule(displayName = "Cities", allowedDependencies = { "city", "export", "finder" })
@NullMarked
package org.citynetworks.cities;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
