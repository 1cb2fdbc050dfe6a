/**
 * Progress reports: a team composes one from what its participant has promised and
 * published, or uploads one, and publishes it. Shown they are by {@code reports}.
 */
@ApplicationModule(displayName = "Report",
		allowedDependencies = { "account", "audit", "cache", "commitment", "document", "form", "intake", "mail",
				"participants", "programme", "standing" })
@NullMarked
package org.citynetworks.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
