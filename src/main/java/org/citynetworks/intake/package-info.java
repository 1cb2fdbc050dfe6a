/**
 * What people without an account fill in and hand in: drafts, answers, who may write
 * them, links by mail, what was asked for again, messages, receipts, and how long all of
 * it is kept. Of what it is about it knows nothing: a feature supplies an
 * {@link org.citynetworks.intake.Intake}.
 */
@ApplicationModule(displayName = "Intake",
		allowedDependencies = { "account", "audit", "document", "form", "job", "limit", "mail", "privacy" })
@NullMarked
package org.citynetworks.intake;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
