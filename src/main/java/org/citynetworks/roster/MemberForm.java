package org.citynetworks.roster;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Which place is to be a member, as it was chosen or typed.
 *
 * @param q what was looked for
 * @param place the key of a place that was found; null for a body that is typed
 * @param name of a body that is neither a city nor a region
 * @param country its two letters
 */
record MemberForm(@Nullable String q, @Nullable String place,
		@Size(max = 500, message = "{roster.name.long}") @Nullable String name, @Nullable String country) {

	static MemberForm of(@Nullable String q) {
		return new MemberForm(q, null, q, null);
	}

}
