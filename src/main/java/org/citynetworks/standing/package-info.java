/**
 * Whether participants keep their word: when reports are due, what becomes of those that
 * do not come, and who hears of it.
 */
@ApplicationModule(displayName = "Standing",
		allowedDependencies = { "account", "audit", "cache", "commitment", "history", "job", "mail", "programme" })
@NullMarked
package org.citynetworks.standing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
