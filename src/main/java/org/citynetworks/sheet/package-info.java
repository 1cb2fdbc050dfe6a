/**
 * The sheet on which somebody answers in a round: an instrument as a form, how it is
 * filled in, handed in and taken up again, by mail or on paper.
 */
@ApplicationModule(displayName = "Sheet",
		allowedDependencies = { "account", "answer", "commitment", "contributor", "form", "instrument", "intake",
				"mail", "round", "submission" })
@NullMarked
package org.citynetworks.sheet;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
