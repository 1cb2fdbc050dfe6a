package org.citynetworks.account;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a person may do, and on what by its name.
 */
@Component
class FindGrants {

	private final JdbcClient jdbc;

	FindGrants(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The roles of a person, those on everything first. */
	List<Line> inWords(Person person) {
		return person.grants()
			.stream()
			.map((grant) -> new Line(grant.role(), name(grant.subject())))
			.distinct()
			.sorted((one, other) -> one.role().compareTo(other.role()))
			.toList();
	}

	private String name(String subject) {
		return this.jdbc.sql("select name from network where 'network/' || slug = :subject")
			.param("subject", subject)
			.query(String.class)
			.optional()
			.orElse(subject);
	}

	/**
	 * A role, and the name of what it is held on, or nothing for everything.
	 */
	public record Line(Role role, String subject) {

	}

}
