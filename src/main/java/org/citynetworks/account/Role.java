package org.citynetworks.account;

/**
 * What a person may do.
 */
public enum Role {

	/** Decides who else may do what, and everything that others do. */
	ADMINISTRATOR(true, false),

	/** Edits entries. */
	EDITOR(true, false),

	/** Reviews what cities and others hand in. */
	REVIEWER(true, false),

	/** Keeps the entry of one network true. */
	STEWARD(false, true),

	/** Acts for one participant. */
	TEAM_MEMBER(false, true);

	private final boolean staff;

	private final boolean ofASubject;

	Role(boolean staff, boolean ofASubject) {
		this.staff = staff;
		this.ofASubject = ofASubject;
	}

	/** Whether it takes more than a link by mail to sign in with it. */
	public boolean isStaff() {
		return this.staff;
	}

	/** Whether it is held on one subject and means nothing without it. */
	public boolean isOfASubject() {
		return this.ofASubject;
	}

	/** What access rules call it. */
	public String authority() {
		return "ROLE_" + name();
	}

}
