package org.citynetworks.database;

/**
 * Another process, or this one, has the data directory already.
 */
final class DirectoryInUse extends DatabaseFailure {

	private static final long serialVersionUID = 1;

	DirectoryInUse(String description, String action) {
		super(description, action);
	}

}
