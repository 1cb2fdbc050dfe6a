/**
 * Answers to the questions of a form: what was typed stays as it was, is read in any way
 * that people write it, checked, and shown to others. Knows nothing of what is handed in.
 */
@ApplicationModule(displayName = "Answer", allowedDependencies = { "form", "mail" })
@NullMarked
package org.citynetworks.answer;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
