/**
 * What changed in the directory, and when: all of it, and each entry's own history.
 */
@ApplicationModule(displayName = "Changes", allowedDependencies = { "export", "history" })
@NullMarked
package org.citynetworks.changes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
