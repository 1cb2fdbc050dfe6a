package org.citynetworks.review;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

import org.citynetworks.account.Grant;
import org.citynetworks.account.PersonRepository;
import org.citynetworks.account.Role;
import org.citynetworks.account.SignedIn;
import org.citynetworks.application.Applications;
import org.citynetworks.application.Phase.Sight;
import org.citynetworks.shared.Country;
import org.citynetworks.shared.NotFound;
import org.citynetworks.shared.WorldRegion;
import org.citynetworks.submission.Submission;
import org.citynetworks.submission.Submissions;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Who may review what: administrators and reviewers every application that has come in,
 * reviewers of a region those of its countries; nobody one of which they said that they
 * are not free to judge it.
 */
@Component("mayReview")
class MayReview {

	private static final Set<String> ROLES = Set.of(Role.ADMINISTRATOR.authority(), Role.REVIEWER.authority());

	private final PersonRepository people;

	private final Applications applications;

	private final Submissions submissions;

	private final FreeToJudge free;

	MayReview(PersonRepository people, Applications applications, Submissions submissions, FreeToJudge free) {
		this.people = people;
		this.applications = applications;
		this.submissions = submissions;
		this.free = free;
	}

	/** Whether somebody may know of an application. */
	public boolean application(Authentication somebody, String id) {
		return somebody instanceof SignedIn person
				&& somebody.getAuthorities().stream().anyMatch((authority) -> ROLES.contains(authority.getAuthority()))
				&& countries(person.person()).test(country(id(id)));
	}

	/** Whether somebody may act on it: only who said that they are free to. */
	public boolean judge(Authentication somebody, String id) {
		return application(somebody, id) && somebody instanceof SignedIn person
				&& this.free.of(id(id), person.person()).filter(String::isEmpty).isPresent();
	}

	/** The countries whose applications are somebody's. */
	Predicate<Country> countries(long person) {
		var regions = this.people.getById(person)
			.grants()
			.stream()
			.filter(MayReview::reviews)
			.map((grant) -> Optional.ofNullable(grant.where()))
			.toList();
		return (country) -> regions.stream()
			.anyMatch((region) -> region.isEmpty() || region.equals(WorldRegion.of(country)));
	}

	private static boolean reviews(Grant grant) {
		return grant.role() == Role.REVIEWER || grant.role() == Role.ADMINISTRATOR;
	}

	// What was taken back before it came in was never for staff to read
	private Country country(UUID id) {
		return this.applications.find(id)
			.filter((application) -> application.phase().sight() != Sight.APPLICANT
					&& this.submissions.find(id).filter(Submission::isSent).isPresent())
			.map((application) -> new Country(application.country()))
			.orElseThrow(() -> new NotFound("application", id.toString()));
	}

	/** The id of an application as it stands in an address. */
	static UUID id(String text) {
		if (!text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
			throw new NotFound("application", text);
		}
		return UUID.fromString(text);
	}

}
