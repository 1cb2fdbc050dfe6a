/**
 * Where staff review applications: what waits, each with its answers and what seems odd
 * about them, what is asked for again, and the decision.
 */
@ApplicationModule(displayName = "Review",
		allowedDependencies = { "account", "answer", "application", "audit", "commitment", "contributor", "decision",
				"document", "form", "history", "intake", "letter", "mail", "privacy", "programme", "submission" })
@NullMarked
package org.citynetworks.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
