package org.citynetworks.eligibility;

/**
 * What the rules of a network say to who asks, in the order in which answers are listed.
 */
public enum Answer {

	YES, ASK,

	/** Nobody joins it: it has no members, or only bodies of other kinds. */
	NONE,

	NO

}
