/**
 * Networks of cities: what each is, what it says of itself, and who says so.
 */
@ApplicationModule(displayName = "Network",
		allowedDependencies = { "account", "audit", "fact", "finder", "history", "limit", "mail", "privacy" })
@NullMarked
package org.citynetworks.network;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
