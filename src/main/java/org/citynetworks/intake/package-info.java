/**
 * How a submission is filled in and handed in, from its first draft to its last day:
 * answers and files saved, what is missing, mail and messages, reminders, how long all of
 * it is kept. Of what it is about it knows nothing: a feature supplies an
 * {@link org.citynetworks.intake.Intake}.
 */
@ApplicationModule(displayName = "Intake",
		allowedDependencies = { "answer", "contributor", "document", "form", "mail", "privacy", "submission" })
@NullMarked
package org.citynetworks.intake;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
