/**
 * The page for those in Geneva who look for networks by mandate and region; it writes
 * nothing.
 */
@ApplicationModule(displayName = "Mandates", allowedDependencies = { "compare", "export", "fact", "membership" })
@NullMarked
package org.citynetworks.mandate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
