/**
 * Applications to a tier of a programme: for which city, where each stands, what may be
 * done with it by whom, and the deeds themselves.
 */
@ApplicationModule(displayName = "Application",
		allowedDependencies = { "account", "answer", "audit", "commitment", "contributor", "form", "intake", "job",
				"mail", "programme", "submission" })
@NullMarked
package org.citynetworks.application;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
