package org.citynetworks.account;

/**
 * How somebody showed who they are.
 */
public enum Way {

	PASSKEY, PASSWORD_AND_APP, PASSWORD_AND_MAIL, PASSWORD_AND_RECOVERY_CODE, PROVIDER, LINK;

	/** Whether it is enough for staff. */
	public boolean isStrong() {
		return this != LINK;
	}

}
