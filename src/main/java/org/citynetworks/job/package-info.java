/**
 * Work that is done later, on whichever instance is free: written down in the caller's
 * transaction, so that it is done if and only if that commits, and done again should an
 * instance die over it.
 */
@ApplicationModule(displayName = "Job", allowedDependencies = {})
@NullMarked
package org.citynetworks.job;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
