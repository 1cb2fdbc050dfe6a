/**
 * What participants have tried, written so that others learn from it: who may publish it,
 * how it is found and read.
 */
@ApplicationModule(displayName = "Practice",
		allowedDependencies = { "account", "city", "commitment", "export", "fact", "finder", "history", "mail",
				"participants", "programme" })
@NullMarked
package org.citynetworks.practice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
