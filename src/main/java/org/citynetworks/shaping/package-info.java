/**
 * Where staff find the programmes, their tiers and the forms, and begin new ones; each is
 * edited as every other entry is.
 */
@ApplicationModule(displayName = "Shaping", allowedDependencies = { "account", "form", "history", "programme" })
@NullMarked
package org.citynetworks.shaping;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
