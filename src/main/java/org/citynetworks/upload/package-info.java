/**
 * What people send as files, looked at before it is kept: what it really is, how it is
 * built, what hides in it, whether it holds a virus.
 */
@ApplicationModule(displayName = "Uploads", allowedDependencies = { "document" })
@NullMarked
package org.citynetworks.upload;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
