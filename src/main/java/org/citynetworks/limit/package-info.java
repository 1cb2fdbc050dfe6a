/**
 * How often something may be tried, counted over all instances.
 */
@ApplicationModule(displayName = "Limits", allowedDependencies = {})
@NullMarked
package org.citynetworks.limit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
