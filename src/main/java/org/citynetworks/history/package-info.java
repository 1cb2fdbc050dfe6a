/**
 * What entries were, are and are to become: revisions that never change, drafts, and how
 * two people's changes go together. It knows entries only as {@link Editable}.
 */
@ApplicationModule(displayName = "History", allowedDependencies = {})
@NullMarked
package org.citynetworks.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
