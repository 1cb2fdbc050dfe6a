/**
 * The map of the world with the members of the networks; it writes nothing.
 */
@ApplicationModule(displayName = "Map", allowedDependencies = { "atlas", "city", "export", "fact" })
@NullMarked
package org.citynetworks.map;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
