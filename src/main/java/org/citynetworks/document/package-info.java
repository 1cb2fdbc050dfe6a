/**
 * Files that people sent and that the site made: what may be kept, how it is kept and
 * handed out again, and pages as PDF. Who may see a file is known by those who hold it.
 */
@ApplicationModule(displayName = "Documents", allowedDependencies = {})
@NullMarked
package org.citynetworks.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
