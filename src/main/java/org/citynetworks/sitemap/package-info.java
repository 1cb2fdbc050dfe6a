/**
 * Tells search engines which pages there are, in which languages, and when they changed.
 */
@ApplicationModule(displayName = "Sitemap", allowedDependencies = "city")
@NullMarked
package org.citynetworks.sitemap;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
