/**
 * Who of the staff looks after which participants, and where participants write to them.
 */
@ApplicationModule(displayName = "Portfolio",
		allowedDependencies = { "account", "audit", "cache", "commitment", "mail", "privacy", "programme" })
@NullMarked
package org.citynetworks.portfolio;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
