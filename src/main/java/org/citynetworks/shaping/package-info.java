/**
 * Where staff find the programmes, their tiers and the forms, and begin new ones, also
 * new calls for expressions of interest; each is edited as every other entry is.
 */
@ApplicationModule(displayName = "Shaping",
		allowedDependencies = { "account", "expression", "form", "history", "programme" })
@NullMarked
package org.citynetworks.shaping;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
