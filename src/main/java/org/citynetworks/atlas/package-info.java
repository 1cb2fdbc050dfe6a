/**
 * The pictures of the world: its land, its countries, and places on them as points of
 * light.
 */
@ApplicationModule(displayName = "Atlas", allowedDependencies = {})
@NullMarked
package org.citynetworks.atlas;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
