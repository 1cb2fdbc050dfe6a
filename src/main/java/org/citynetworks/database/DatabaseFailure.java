package org.citynetworks.database;

import org.jspecify.annotations.Nullable;

/**
 * Why there is no database, or no backup of one, to rely on, and what to do about it: one
 * sentence each.
 */
public class DatabaseFailure extends RuntimeException {

	private static final long serialVersionUID = 1;

	private final String action;

	public DatabaseFailure(String description, String action, @Nullable Throwable cause) {
		super(description, cause);
		this.action = action;
	}

	public DatabaseFailure(String description, String action) {
		this(description, action, null);
	}

	public String action() {
		return this.action;
	}

}
