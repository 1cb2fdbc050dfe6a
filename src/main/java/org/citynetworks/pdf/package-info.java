/**
 * Pages as PDFs that can be read aloud and kept.
 */
@ApplicationModule(displayName = "PDF", allowedDependencies = {})
@NullMarked
package org.citynetworks.pdf;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
