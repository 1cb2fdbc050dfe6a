package org.citynetworks.account;

import java.util.Objects;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.citynetworks.shared.WorldRegion;
import org.jspecify.annotations.Nullable;

/**
 * A role that somebody holds.
 *
 * @param subject on what ({@code network/iclei}), or empty for everything
 * @param region in which {@link WorldRegion} (its name), or empty for all
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

	/** In which region it holds, if not in all. */
	public @Nullable WorldRegion where() {
		return this.region.isEmpty() ? null : WorldRegion.valueOf(this.region);
	}

	public static Grant everywhere(Role role) {
		return new Grant(role, "", "");
	}

	public static Grant on(String subject, Role role) {
		return new Grant(role, subject, "");
	}

	static Grant of(Role role, @Nullable String subject, @Nullable WorldRegion region) {
		return new Grant(role, Objects.requireNonNullElse(subject, ""), (region != null) ? region.name() : "");
	}

	@Override
	public String toString() {
		return this.role + (this.subject.isEmpty() ? "" : " " + this.subject)
				+ (this.region.isEmpty() ? "" : " " + this.region);
	}

}
