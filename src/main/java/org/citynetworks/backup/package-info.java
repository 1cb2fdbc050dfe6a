/**
 * Takes the contents of the database into a file and brings them back, on any PostgreSQL
 * that the site runs on.
 */
@ApplicationModule(displayName = "Backup", allowedDependencies = "database")
@NullMarked
package org.citynetworks.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
