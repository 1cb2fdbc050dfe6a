/**
 * Progress reports: a team composes one from what its participant has promised and
 * published, or uploads one, and publishes it. Shown they are by {@code reports}.
 */
@ApplicationModule(displayName = "Report",
		allowedDependencies = { "account", "answer", "application", "audit", "cache", "commitment", "contributor",
				"document", "form", "intake", "mail", "participants", "programme", "standing", "submission" })
@NullMarked
package org.citynetworks.report;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
