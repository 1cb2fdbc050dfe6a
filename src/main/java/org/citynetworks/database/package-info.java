/**
 * Which PostgreSQL the site runs on, and whether it keeps what it is given.
 */
@ApplicationModule(displayName = "Database", allowedDependencies = {})
@NullMarked
package org.citynetworks.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
