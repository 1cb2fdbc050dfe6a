/**
 * The public register of who takes part in the programmes; it writes nothing.
 */
@ApplicationModule(displayName = "Participants",
		allowedDependencies = { "city", "commitment", "export", "letter", "programme" })
@NullMarked
package org.citynetworks.participants;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
