package org.citynetworks.review;

import java.util.List;

import org.citynetworks.account.Person;
import org.citynetworks.account.PersonRepository;
import org.citynetworks.account.Role;

import org.springframework.stereotype.Component;

/**
 * Who can be asked to see to an application.
 */
@Component
class Reviewers {

	private final PersonRepository people;

	Reviewers(PersonRepository people) {
		this.people = people;
	}

	List<Person> all() {
		return this.people.findAllByOrderByNameAscIdAsc()
			.stream()
			.filter((person) -> !person.isDisabled())
			.filter((person) -> person.grants()
				.stream()
				.anyMatch((grant) -> grant.role() == Role.REVIEWER || grant.role() == Role.ADMINISTRATOR))
			.toList();
	}

}
