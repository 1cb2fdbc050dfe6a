/**
 * Where the lists of members are kept: from the network's side and from the city's.
 */
@ApplicationModule(displayName = "Lists of members",
		allowedDependencies = { "account", "city", "finder", "history", "membership", "network" })
@NullMarked
package org.citynetworks.roster;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
