/**
 * The page on which a few networks stand side by side; it writes nothing.
 */
@ApplicationModule(displayName = "Comparison",
		allowedDependencies = { "atlas", "directory", "fact", "membership", "network" })
@NullMarked
package org.citynetworks.compare;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
