/**
 * How applications are decided, and what comes of it: nothing, or a participant.
 */
@ApplicationModule(displayName = "Decision",
		allowedDependencies = { "answer", "application", "commitment", "contributor", "form", "history", "programme",
				"submission" })
@NullMarked
package org.citynetworks.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
