package org.citynetworks.application;

/**
 * Who can do something with an application.
 */
public enum Party {

	/** Whoever began it. */
	OWNER,

	/** Whoever signs for the city. */
	SIGNATORY,

	/** Any of the staff who review applications. */
	REVIEWER,

	/** Another of them than the one who proposed or decided. */
	OTHER_REVIEWER,

	/** Nobody: time has passed. */
	CLOCK

}
