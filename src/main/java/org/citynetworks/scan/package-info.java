/**
 * How a city looks at itself: the public pages of the questionnaires.
 */
@ApplicationModule(displayName = "Scan", allowedDependencies = { "export", "finder", "instrument", "involvement" })
@NullMarked
package org.citynetworks.scan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
