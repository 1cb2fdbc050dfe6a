package org.citynetworks.commitment;

import java.util.List;
import java.util.UUID;

import org.citynetworks.shared.Country;
import org.citynetworks.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * A city that joins a programme, or a participant that comes into another tier.
 *
 * @param place which city or region, as a subject; null for one that the directory does
 * not have
 * @param participant the slug of the one that moves; null for one that joins
 * @param reference what its application is called, as its history says it
 * @param manager who of the staff looks after it from now on, unless somebody does
 * already, a number
 */
public record Joining(String programme, String tier, @Nullable String place, String called, Country country,
		@Nullable String website, List<Commitment> commitments, @Nullable String participant, UUID application,
		String reference, long manager, TeamMember team) {

	/** Who acts for the participant from now on. */
	public record TeamMember(String email, String name, Language language) {

	}

}
