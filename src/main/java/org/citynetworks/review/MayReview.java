package org.citynetworks.review;

import java.util.UUID;

import org.citynetworks.account.Grant;
import org.citynetworks.account.PersonRepository;
import org.citynetworks.account.Role;
import org.citynetworks.account.SignedIn;
import org.citynetworks.application.Applications;
import org.citynetworks.application.Phase.Sight;
import org.citynetworks.intake.Submission;
import org.citynetworks.intake.Submissions;
import org.citynetworks.shared.Country;
import org.citynetworks.shared.NotFound;
import org.citynetworks.shared.WorldRegion;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Who may review what: administrators and reviewers every application that has come in,
 * reviewers of a region those of its countries; nobody one of which they said that they
 * are not free to judge it.
 */
@Component("mayReview")
class MayReview {

	private final PersonRepository people;

	private final Applications applications;

	private final Submissions submissions;

	private final Statements statements;

	MayReview(PersonRepository people, Applications applications, Submissions submissions, Statements statements) {
		this.people = people;
		this.applications = applications;
		this.submissions = submissions;
		this.statements = statements;
	}

	/** Whether somebody may know of an application. */
	public boolean application(Authentication somebody, String id) {
		return somebody instanceof SignedIn person && isReviewer(person.person())
				&& country(person.person(), country(id(id)));
	}

	/** Whether somebody may act on it: only who said that they are free to. */
	public boolean judge(Authentication somebody, String id) {
		return application(somebody, id) && somebody instanceof SignedIn person
				&& this.statements.of(id(id), person.person()).filter(String::isEmpty).isPresent();
	}

	/** Whether the applications of a country are somebody's. */
	boolean country(long person, String country) {
		var region = WorldRegion.of(new Country(country)).orElse(null);
		return this.people.getById(person)
			.grants()
			.stream()
			.filter(MayReview::reviews)
			.anyMatch((grant) -> grant.where() == null || grant.where() == region);
	}

	private boolean isReviewer(long person) {
		return this.people.getById(person).grants().stream().anyMatch(MayReview::reviews);
	}

	private static boolean reviews(Grant grant) {
		return grant.role() == Role.REVIEWER || grant.role() == Role.ADMINISTRATOR;
	}

	// What was taken back before it came in was never for staff to read
	private String country(UUID id) {
		return this.applications.find(id)
			.filter((application) -> application.phase().sight() != Sight.APPLICANT
					&& this.submissions.find(id).filter(Submission::isSent).isPresent())
			.orElseThrow(() -> new NotFound("application", id.toString()))
			.country();
	}

	/** The id of an application as it stands in an address. */
	static UUID id(String text) {
		if (!text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
			throw new NotFound("application", text);
		}
		return UUID.fromString(text);
	}

}
