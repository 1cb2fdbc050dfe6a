/**
 * What comes out of a round: the result as its coordinators see it, what of it the city
 * publishes, as a page, as PDF and as data, and where there is help.
 */
@ApplicationModule(displayName = "Result",
		allowedDependencies = { "agreeing", "audit", "cache", "city", "commitment", "eligibility", "export",
				"instrument", "involvement", "membership", "participants", "pdf", "practice", "round", "scoring" })
@NullMarked
package org.citynetworks.result;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
