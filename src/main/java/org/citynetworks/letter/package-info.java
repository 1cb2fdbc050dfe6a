/**
 * The letter of an application: it is composed from the answers, signed online or on
 * paper, and can be verified by everybody who holds it.
 */
@ApplicationModule(displayName = "Letter",
		allowedDependencies = { "account", "answer", "application", "commitment", "contributor", "document", "form",
				"history", "intake", "limit", "mail", "pdf", "privacy", "programme", "submission", "upload" })
@NullMarked
package org.citynetworks.letter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
