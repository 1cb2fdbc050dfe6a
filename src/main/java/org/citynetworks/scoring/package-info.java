/**
 * The arithmetic of a round: from what was answered to what stands, how far people
 * disagree, and what it touches. Knows neither who answered nor where anything is kept.
 */
@ApplicationModule(displayName = "Scoring", allowedDependencies = "instrument")
@NullMarked
package org.citynetworks.scoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
