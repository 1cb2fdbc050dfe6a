package org.citynetworks.account;

import java.util.List;

import org.citynetworks.shared.Plain;
import org.citynetworks.web.DeskSearch;

import org.springframework.core.annotation.Order;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Finds people by name or address, for those who may know of them.
 */
@Component
@Order(40)
class FindPeople implements DeskSearch {

	private final PersonRepository people;

	FindPeople(PersonRepository people) {
		this.people = people;
	}

	@Override
	public List<Hit> find(String words, Authentication somebody) {
		if (somebody.getAuthorities().stream().noneMatch((one) -> "ROLE_ADMINISTRATOR".equals(one.getAuthority()))) {
			return List.of();
		}
		var wanted = " " + Plain.words(words);
		return this.people.findAllByOrderByNameAscIdAsc()
			.stream()
			.filter((person) -> (" " + Plain.words(person.name() + " " + person.email())).contains(wanted))
			.map((person) -> new Hit("account.one", person.name(), "/admin/people/" + person.id()))
			.toList();
	}

}
