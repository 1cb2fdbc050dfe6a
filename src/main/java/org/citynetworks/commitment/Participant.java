package org.citynetworks.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.citynetworks.shared.Country;
import org.jspecify.annotations.Nullable;

/**
 * A city or region that takes part in a programme.
 *
 * @param tier the slug of its tier
 * @param place which city or region, as a subject ({@code city/2660646}); null for one
 * that the directory does not have
 * @param since when it joined
 * @param reporting how it stands with its reports
 * @param application the one it joined or last moved by; null if none is known
 * @param manager who of the staff looks after it, a number
 * @param roleAddress where to write to them: the address of the role, not of the person
 */
public record Participant(String slug, String programme, String tier, @Nullable String place, String called,
		Country country, @Nullable String website, LocalDate since, Reporting reporting, List<Commitment> commitments,
		@Nullable UUID application, @Nullable Long manager, @Nullable String roleAddress) {

	public Standing standing() {
		return this.reporting.standing();
	}

	/** When its next report is due. */
	public LocalDate reportDue() {
		return this.reporting.due();
	}

	/** What histories and grants call it. */
	public String subject() {
		return ParticipantEditing.KIND + "/" + this.slug;
	}

	/** Where everybody reads of it, without language prefix. */
	public String path() {
		return "/participants/" + this.slug;
	}

}
