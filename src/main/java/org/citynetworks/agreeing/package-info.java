/**
 * Where the group of a round sees how its answers are spread, and writes down what it
 * agrees on.
 */
@ApplicationModule(displayName = "Agreeing",
		allowedDependencies = { "account", "answer", "contributor", "document", "instrument", "intake", "round",
				"scoring", "submission" })
@NullMarked
package org.citynetworks.agreeing;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
