/**
 * Gives what a page shows as data: as CSV, JSON or GeoJSON at the address of the page
 * with an ending.
 */
@ApplicationModule(displayName = "Export", allowedDependencies = {})
@NullMarked
package org.citynetworks.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
