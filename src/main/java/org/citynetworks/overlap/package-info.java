/**
 * The pages on which members networks share; they write nothing.
 */
@ApplicationModule(displayName = "Overlap", allowedDependencies = { "city", "compare", "membership", "network" })
@NullMarked
package org.citynetworks.overlap;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
