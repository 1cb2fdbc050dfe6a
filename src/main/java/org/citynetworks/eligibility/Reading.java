package org.citynetworks.eligibility;

/**
 * What a rule in words means for who asks.
 */
enum Reading {

	/** Who asks can tell or do it alone. */
	OWN,

	/** The network confirms what the other rules allow. */
	FORMALITY,

	/** Somebody else must judge, or it depends on others. */
	JUDGED,

	/** It lets in more than the other rules say, so that these exclude nobody. */
	WIDENS,

	/** It is about others, or about later. */
	ASIDE,

	/** Nobody has read it since it was written. */
	UNREAD

}
