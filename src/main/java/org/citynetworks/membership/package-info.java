/**
 * Which city, region or other body belongs to which network, since when, and who says so.
 */
@ApplicationModule(displayName = "Membership",
		allowedDependencies = { "city", "export", "fact", "finder", "history", "network" })
@NullMarked
package org.citynetworks.membership;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
