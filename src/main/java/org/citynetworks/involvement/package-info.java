/**
 * The public pages about ways to take part besides a commitment: what staff write about
 * them, what features know, and how to say that one is interested.
 */
@ApplicationModule(displayName = "Involvement", allowedDependencies = { "article", "expression" })
@NullMarked
package org.citynetworks.involvement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
