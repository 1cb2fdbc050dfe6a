package org.citynetworks.signin;

/**
 * Somebody asks for a step of signing in without having taken the one before it, or too
 * long after it.
 */
class NotPending extends RuntimeException {

	private static final long serialVersionUID = 1;

}
