/**
 * What is said of a subject, and who says so.
 */
@ApplicationModule(displayName = "Facts", allowedDependencies = { "export", "history" })
@NullMarked
package org.citynetworks.fact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
