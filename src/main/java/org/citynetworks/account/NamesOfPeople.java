package org.citynetworks.account;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.citynetworks.shared.PersonNames;

import org.springframework.stereotype.Component;

/**
 * What those are called who stand in the audit log by a number.
 */
@Component
class NamesOfPeople implements PersonNames {

	private final PersonRepository people;

	NamesOfPeople(PersonRepository people) {
		this.people = people;
	}

	@Override
	public Map<Long, String> of(Set<Long> ids) {
		return this.people.findAllByIdIn(ids).stream().collect(Collectors.toMap(Person::id, Person::name));
	}

}
