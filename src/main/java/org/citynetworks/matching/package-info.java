/**
 * How expressions of interest come to participants: what staff see of one, which
 * participants it fits and why, and what their teams answer.
 */
@ApplicationModule(displayName = "Matching",
		allowedDependencies = { "account", "answer", "commitment", "expression", "form", "intake", "project",
				"submission" })
@NullMarked
package org.citynetworks.matching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
