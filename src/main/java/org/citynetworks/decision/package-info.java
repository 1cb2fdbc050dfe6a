/**
 * How applications are decided, and what comes of it: nothing, a participant, or, of an
 * expression of interest, an application.
 */
@ApplicationModule(displayName = "Decision",
		allowedDependencies = { "answer", "application", "applying", "commitment", "contributor", "form", "history",
				"programme", "submission" })
@NullMarked
package org.citynetworks.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
