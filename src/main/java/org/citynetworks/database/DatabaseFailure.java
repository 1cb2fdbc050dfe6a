package org.citynetworks.database;

import org.jspecify.annotations.Nullable;

/**
 * Why the site has no database it can rely on, and what to do about it: one sentence
 * each.
 */
class DatabaseFailure extends RuntimeException {

	private static final long serialVersionUID = 1;

	private final String action;

	DatabaseFailure(String description, String action, @Nullable Throwable cause) {
		super(description, cause);
		this.action = action;
	}

	DatabaseFailure(String description, String action) {
		this(description, action, null);
	}

	String action() {
		return this.action;
	}

}
