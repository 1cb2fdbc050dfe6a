package org.citynetworks.commitment;

/**
 * What else is done in the same transaction when a city joins, or a participant comes
 * into another tier; the feature that does it supplies a bean.
 */
public interface Joined {

	/**
	 * A city has joined.
	 * @param participant its slug
	 * @param by who of the staff said so, a number
	 */
	void joined(String participant, Joining joining, long by);

}
