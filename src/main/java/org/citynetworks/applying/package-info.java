/**
 * Beginning an application to a tier, or the expression of interest before it: which city
 * it is for, whether anything stands in the way, and the mail that leads in; and what
 * those who apply can do besides answering.
 */
@ApplicationModule(displayName = "Applying",
		allowedDependencies = { "account", "answer", "application", "audit", "city", "commitment", "contributor",
				"form", "intake", "limit", "mail", "programme", "submission" })
@NullMarked
package org.citynetworks.applying;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
