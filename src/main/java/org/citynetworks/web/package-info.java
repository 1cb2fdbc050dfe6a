/**
 * What every page needs: security headers and rules, languages, the page cache, error
 * answers, the layout.
 */
@ApplicationModule(displayName = "Web", allowedDependencies = {})
@NullMarked
package org.citynetworks.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
