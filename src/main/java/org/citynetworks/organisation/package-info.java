/**
 * Those that cities work with: companies, universities, civil society and others. It
 * knows what they are called, and that two names are one's.
 */
@ApplicationModule(displayName = "Organisations", allowedDependencies = { "finder", "history" })
@NullMarked
package org.citynetworks.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
