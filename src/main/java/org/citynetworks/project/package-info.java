/**
 * What participants do together with others: the projects that their teams publish, and
 * what came of each from day to day.
 */
@ApplicationModule(displayName = "Projects",
		allowedDependencies = { "account", "audit", "cache", "city", "commitment", "document", "fact", "finder",
				"history", "mail", "organisation" })
@NullMarked
package org.citynetworks.project;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
