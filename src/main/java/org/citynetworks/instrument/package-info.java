/**
 * The questionnaires by which a city looks at itself, as versioned files: their
 * questions, what is asked of each, and in which words it is answered. Knows nothing of
 * who answers.
 */
@ApplicationModule(displayName = "Instrument", allowedDependencies = {})
@NullMarked
package org.citynetworks.instrument;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
