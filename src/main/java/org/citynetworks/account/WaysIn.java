package org.citynetworks.account;

/**
 * What people sign in with; supplied by the package that keeps it.
 */
public interface WaysIn {

	/** Forgets all that a person signs in with, so that they have to set it up anew. */
	void forget(long person);

}
