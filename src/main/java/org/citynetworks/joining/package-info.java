/**
 * The pages that tell a place which networks it can join, why, and at what cost; it
 * writes nothing.
 */
@ApplicationModule(displayName = "Joining",
		allowedDependencies = { "city", "eligibility", "fact", "membership", "network" })
@NullMarked
package org.citynetworks.joining;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
