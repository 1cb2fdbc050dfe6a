/**
 * Where entries are edited: the form, what changes, conflicts, second looks. One set of
 * pages for every kind of entry.
 */
@ApplicationModule(displayName = "Editing", allowedDependencies = { "account", "history", "job", "mail" })
@NullMarked
package org.citynetworks.editing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
