/**
 * Who can join which network, by the rules that are published: a yes, a no or a question,
 * and why.
 */
@ApplicationModule(displayName = "Eligibility", allowedDependencies = { "city", "fact" })
@NullMarked
package org.citynetworks.eligibility;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
