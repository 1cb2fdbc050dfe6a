package org.citynetworks.sheet;

import java.util.Set;

import org.citynetworks.account.PersonRepository;
import org.citynetworks.account.SignedIn;
import org.citynetworks.contributor.Contributor;
import org.citynetworks.contributor.Contributor.Capacity;
import org.citynetworks.contributor.Contributors;
import org.citynetworks.round.Assessor;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets coordinators type in what somebody answered on paper.
 */
@Component
class TypeIn {

	private final PersonRepository people;

	private final Contributors contributors;

	TypeIn(PersonRepository people, Contributors contributors) {
		this.people = people;
		this.contributors = contributors;
	}

	@Transactional
	Contributor in(Assessor assessor, SignedIn somebody) {
		var person = this.people.getById(somebody.person());
		return this.contributors.add(assessor.submission(), person.email(), person.name(), Capacity.OWNER, Set.of(),
				person.language());
	}

}
