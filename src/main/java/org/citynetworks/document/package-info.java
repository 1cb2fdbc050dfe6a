/**
 * Files that people sent and that the site made: how they are kept and handed out again.
 * Who may see a file is known by those who hold it.
 */
@ApplicationModule(displayName = "Documents", allowedDependencies = {})
@NullMarked
package org.citynetworks.document;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
