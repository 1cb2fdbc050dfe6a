/**
 * What changed in the directory, and when.
 */
@ApplicationModule(displayName = "Changes", allowedDependencies = {})
@NullMarked
package org.citynetworks.changes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
