package org.citynetworks.eligibility;

/**
 * Whether a rule takes in who asks.
 */
enum Fit {

	IN, OUT,

	/** It depends on how the rule is read. */
	DOUBTFUL

}
