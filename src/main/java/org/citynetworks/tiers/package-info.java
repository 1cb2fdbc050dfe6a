/**
 * The public pages of programmes: what taking part is, each tier with its questions and
 * its letter, and whether one can apply. Nothing that a reader answers here is kept.
 */
@ApplicationModule(displayName = "Tiers", allowedDependencies = { "cache", "finder", "form", "programme" })
@NullMarked
package org.citynetworks.tiers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
