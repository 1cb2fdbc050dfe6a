/**
 * The progress reports that participants have published, as pages, as PDF and as data; it
 * writes nothing.
 */
@ApplicationModule(displayName = "Reports",
		allowedDependencies = { "commitment", "document", "export", "participants", "pdf", "report", "standing" })
@NullMarked
package org.citynetworks.reports;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
