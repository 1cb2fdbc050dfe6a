package org.citynetworks.privacy;

import org.jspecify.annotations.Nullable;

/**
 * A person of whom something may be kept, known by one of these or by both.
 *
 * @param personId of the person's account
 * @param address the mail address
 */
public record DataSubject(@Nullable Long personId, @Nullable String address) {

	/** What the audit log calls the person; never by the address. */
	String key() {
		return (this.personId != null) ? "person/" + this.personId : "person";
	}

}
