/**
 * Finds things by their names, in whatever language and however they are typed, in an
 * index in memory that follows what is published.
 */
@ApplicationModule(displayName = "Finder", allowedDependencies = {})
@NullMarked
package org.citynetworks.finder;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
