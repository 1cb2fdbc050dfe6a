/**
 * The public pages that read across the directory and write nothing.
 */
@ApplicationModule(displayName = "Directory",
		allowedDependencies = { "atlas", "changes", "export", "fact", "finder", "history", "membership", "network" })
@NullMarked
package org.citynetworks.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
