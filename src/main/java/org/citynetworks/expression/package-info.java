/**
 * Expressions of interest: for what one can be sent, with which questions, what happens
 * with one, and to which participants it is put. Each kind is a row; of what comes in,
 * nothing is public.
 */
@ApplicationModule(displayName = "Expressions of interest",
		allowedDependencies = { "account", "answer", "audit", "commitment", "contributor", "form", "history", "intake",
				"limit", "mail", "submission" })
@NullMarked
package org.citynetworks.expression;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
