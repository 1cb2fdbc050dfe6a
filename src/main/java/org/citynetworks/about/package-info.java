/**
 * Who runs the site, where its data come from, what is kept of a reader, and what was
 * tested.
 */
@ApplicationModule(displayName = "About", allowedDependencies = { "network", "privacy" })
@NullMarked
package org.citynetworks.about;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
