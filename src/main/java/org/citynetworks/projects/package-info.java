/**
 * The public pages of the projects and of those who work on them, and the teams' own
 * pages of theirs.
 */
@ApplicationModule(displayName = "Project pages",
		allowedDependencies = { "account", "commitment", "document", "export", "fact", "finder", "history",
				"involvement", "organisation", "participants", "places", "project", "upload" })
@NullMarked
package org.citynetworks.projects;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
