/**
 * The pages on which people without an account fill in what they hand in, and follow what
 * becomes of it. What it is about they know through
 * {@link org.citynetworks.intake.Intake} alone.
 */
@ApplicationModule(displayName = "Answering",
		allowedDependencies = { "account", "answer", "contributor", "document", "form", "intake", "job", "limit",
				"mail", "submission", "upload" })
@NullMarked
package org.citynetworks.answering;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
