/**
 * What participants plan together with whoever looks after them, in tiers that have such
 * plans: diagnostics, sessions, milestones and what came of them.
 */
@ApplicationModule(displayName = "Plan",
		allowedDependencies = { "account", "answer", "cache", "commitment", "form", "history", "job", "mail",
				"participants", "privacy", "programme", "submission" })
@NullMarked
package org.citynetworks.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
