package org.citynetworks.account;

import java.util.List;
import java.util.Optional;

import org.citynetworks.shared.SubjectNames;

import org.springframework.stereotype.Component;

/**
 * What a person may do, and on what by its name.
 */
@Component
class GrantsInWords {

	private final List<SubjectNames> names;

	GrantsInWords(List<SubjectNames> names) {
		this.names = names;
	}

	/** The roles of a person, those on everything first. */
	List<Line> of(Person person) {
		return person.grants()
			.stream()
			.map((grant) -> new Line(grant.role(), name(grant.subject())))
			.distinct()
			.sorted((one, other) -> one.role().compareTo(other.role()))
			.toList();
	}

	private String name(String subject) {
		return this.names.stream()
			.map((each) -> each.nameOf(subject))
			.flatMap(Optional::stream)
			.findFirst()
			.orElse(subject);
	}

	/**
	 * A role, and the name of what it is held on, or nothing for everything.
	 */
	public record Line(Role role, String subject) {

	}

}
