/**
 * Where staff see what waits for them, and everybody who signs in what is theirs.
 */
@ApplicationModule(displayName = "Desk", allowedDependencies = { "account", "job", "mail" })
@NullMarked
package org.citynetworks.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
