package org.citynetworks.account;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * A role that somebody holds.
 *
 * @param subject on what ({@code network/iclei}), or empty for everything
 * @param region in which region of the world (its M49 code), or empty for all
 */
@Embeddable
public record Grant(@Enumerated(EnumType.STRING) Role role, String subject, String region) {

	/**
	 * Checks that the role and the subject go together.
	 * @throws IllegalArgumentException if they do not
	 */
	public Grant {
		if (role.isOfASubject() == subject.isEmpty()) {
			throw new IllegalArgumentException("%s on '%s'".formatted(role, subject));
		}
	}

	public static Grant everywhere(Role role) {
		return new Grant(role, "", "");
	}

	public static Grant on(String subject, Role role) {
		return new Grant(role, subject, "");
	}

	@Override
	public String toString() {
		return this.role + (this.subject.isEmpty() ? "" : " " + this.subject)
				+ (this.region.isEmpty() ? "" : " " + this.region);
	}

}
