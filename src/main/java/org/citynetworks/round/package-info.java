/**
 * Rounds in which the people of a city answer an instrument: who takes part, what they
 * are asked, until when, and how far they have come.
 */
@ApplicationModule(displayName = "Round",
		allowedDependencies = { "account", "answer", "audit", "commitment", "contributor", "form", "instrument",
				"intake", "job", "mail", "privacy", "scoring", "submission" })
@NullMarked
package org.citynetworks.round;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
