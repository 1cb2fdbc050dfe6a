package org.citynetworks.database;

/**
 * How an application that is not the site uses the embedded PostgreSQL; it says so in its
 * bootstrap registry.
 */
public enum DatabaseAccess {

	/** Starts it and has it for itself, as the site does. */
	ALONE,

	/** Uses that of a running site, else starts it; as the owner of the tables. */
	BESIDE_THE_SITE,

	/** Needs no database. */
	NONE

}
