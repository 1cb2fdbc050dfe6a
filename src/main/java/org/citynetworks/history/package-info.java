/**
 * What was done to what the site keeps, by whom and when.
 */
@ApplicationModule(displayName = "History", allowedDependencies = {})
@NullMarked
package org.citynetworks.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
