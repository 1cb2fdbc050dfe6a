/**
 * Programmes that cities commit to, and the tiers of each: promises, benefits, who can
 * take part, letters and rules, all of them rows with a history.
 */
@ApplicationModule(displayName = "Programme", allowedDependencies = { "form", "network", "history" })
@NullMarked
package org.citynetworks.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
