package org.citynetworks.applying;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.citynetworks.application.Applicant;
import org.citynetworks.application.Application;
import org.citynetworks.application.Applications;
import org.citynetworks.city.FindPlaces;
import org.citynetworks.city.FindPlaces.Meant;
import org.citynetworks.city.Places;
import org.citynetworks.commitment.Participant;
import org.citynetworks.commitment.Participants;
import org.citynetworks.programme.Tier;
import org.citynetworks.shared.Country;
import org.citynetworks.shared.Language;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Finds the city or region that an application is for, and what stands in its way.
 */
@Component
class FindApplicant {

	private final Places places;

	private final FindPlaces find;

	private final Applications applications;

	private final Participants participants;

	FindApplicant(Places places, FindPlaces find, Applications applications, Participants participants) {
		this.places = places;
		this.find = find;
		this.applications = applications;
		this.participants = participants;
	}

	/** The place that was chosen or described; nothing where neither is done yet. */
	Optional<Applicant> of(Wish wish, Language language) {
		if (wish.cityId().isPresent()) {
			return this.places.getCities(List.of(wish.cityId().get()), language)
				.stream()
				.findFirst()
				.map((city) -> new Applicant("city/" + city.id(), city.name(), city.country(), null, null));
		}
		if (wish.region() != null) {
			return this.places.getRegions(List.of(wish.region()), language)
				.stream()
				.findFirst()
				.map((region) -> new Applicant("region/" + region.country().code() + "-" + region.code(), region.name(),
						region.country(), null, null));
		}
		return Country.find(wish.country())
			.filter((country) -> wish.called() != null)
			.map((country) -> new Applicant(null, Objects.requireNonNull(wish.called()), country, wish.area(),
					wish.website()));
	}

	/** The places that a name may mean. */
	List<Meant> meant(String name, Language language) {
		return this.find.called(name, language);
	}

	/** Those of the directory that are called like a place that was described. */
	List<Meant> alike(Applicant applicant, Language language) {
		return (applicant.place() != null) ? List.of()
				: this.find.called(applicant.called(), applicant.country(), language);
	}

	/** What stands in the way of beginning. */
	Hindrance hindrance(Tier tier, Applicant applicant) {
		var place = applicant.place();
		var participant = (place == null) ? Optional.<Participant>empty()
				: this.participants.find(tier.programme(), place);
		return new Hindrance(participant.filter((one) -> one.standing().isPresent()).orElse(null),
				participant.filter((one) -> !one.standing().isPresent()).orElse(null),
				this.applications.open(tier.programme(), applicant).orElse(null));
	}

	/**
	 * What stands in the way.
	 *
	 * @param participant what the place is in the programme already
	 * @param former what it was; nothing stands in the way of coming back
	 * @param open an application that has begun and is not over
	 */
	record Hindrance(@Nullable Participant participant, @Nullable Participant former, @Nullable Application open) {

	}

}
