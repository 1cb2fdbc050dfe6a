/**
 * The cities and regions of the world, what they are called, and how one is found.
 */
@ApplicationModule(displayName = "City", allowedDependencies = { "finder", "history" })
@NullMarked
package org.citynetworks.city;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
