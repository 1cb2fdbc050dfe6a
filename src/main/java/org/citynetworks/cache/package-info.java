/**
 * Keeps public pages as finished bytes, under the data version they were made from.
 */
@ApplicationModule(displayName = "Cache", allowedDependencies = {})
@NullMarked
package org.citynetworks.cache;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
