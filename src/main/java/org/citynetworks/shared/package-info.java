/**
 * Words that every feature uses and that have no page of their own.
 */
@ApplicationModule(displayName = "Shared", allowedDependencies = {})
@NullMarked
package org.citynetworks.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
