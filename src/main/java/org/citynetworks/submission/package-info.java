/**
 * What is handed in: the form it asks, its answers, when it was begun, sent and closed,
 * its reference, and what staff ask for again.
 */
@ApplicationModule(displayName = "Submission", allowedDependencies = { "answer", "form" })
@NullMarked
package org.citynetworks.submission;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
