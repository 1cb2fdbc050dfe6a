package org.citynetworks.review;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.citynetworks.account.Person;
import org.citynetworks.account.PersonRepository;
import org.citynetworks.account.Role;
import org.jspecify.annotations.Nullable;

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

	/** The one of a number, as a form sends it. */
	Optional<Person> find(@Nullable String number) {
		return all().stream().filter((person) -> String.valueOf(person.id()).equals(number)).findFirst();
	}

	List<Person> all() {
		return this.people.findHolding(Set.of(Role.REVIEWER, Role.ADMINISTRATOR));
	}

}
