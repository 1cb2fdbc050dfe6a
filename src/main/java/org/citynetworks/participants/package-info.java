/**
 * The public register of who takes part in the programmes; it writes nothing.
 */
@ApplicationModule(displayName = "Participants",
		allowedDependencies = { "cache", "city", "commitment", "export", "history", "letter", "programme", "standing" })
@NullMarked
package org.citynetworks.participants;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
