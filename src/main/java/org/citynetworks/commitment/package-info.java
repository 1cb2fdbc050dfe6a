/**
 * What cities promised in a programme: the participants, their tiers and commitments, who
 * looks after them, and how a city comes to be one. Also which cities are known from the
 * original programme.
 */
@ApplicationModule(displayName = "Commitment",
		allowedDependencies = { "account", "audit", "cache", "city", "finder", "history", "programme" })
@NullMarked
package org.citynetworks.commitment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
