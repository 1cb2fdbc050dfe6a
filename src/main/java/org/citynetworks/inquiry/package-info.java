/**
 * Puts cities in touch about a practice: one asks, or says that it tries the same; those
 * whose practice it is agree, and both get each other's address.
 */
@ApplicationModule(displayName = "Inquiry",
		allowedDependencies = { "account", "audit", "cache", "commitment", "job", "limit", "mail", "practice",
				"privacy" })
@NullMarked
package org.citynetworks.inquiry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
