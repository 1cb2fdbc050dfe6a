/**
 * Forms as data: tasks, questions and what an answer may be, in every language of the
 * site. Knows nothing of who answers, and why.
 */
@ApplicationModule(displayName = "Form", allowedDependencies = { "history" })
@NullMarked
package org.citynetworks.form;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
