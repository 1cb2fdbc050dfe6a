/**
 * What was done to what the site keeps, by whom and when.
 */
@ApplicationModule(displayName = "Audit", allowedDependencies = "export")
@NullMarked
package org.citynetworks.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
