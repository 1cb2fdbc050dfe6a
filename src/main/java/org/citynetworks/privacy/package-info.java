/**
 * What is kept of a person and for how long; lets the person see it, take it along and
 * have it erased.
 */
@ApplicationModule(displayName = "Privacy", allowedDependencies = { "audit", "job" })
@NullMarked
package org.citynetworks.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
