package org.citynetworks.review;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who said that they are free to judge an application, or what keeps them from it.
 */
@Component
class FreeToJudge {

	private final JdbcClient jdbc;

	private final Clock clock;

	FreeToJudge(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** What somebody said keeps them from it; empty for nothing. */
	Optional<String> of(UUID application, long person) {
		return this.jdbc
			.sql("select conflict from review_statement where application = :application and person_id = :person")
			.param("application", application)
			.param("person", person)
			.query(String.class)
			.optional();
	}

	/** Keeps what somebody says; what is kept from judging stays so. */
	void say(UUID application, long person, String conflict) {
		this.jdbc
			.sql("""
					insert into review_statement (application, person_id, conflict, stated_at)
					values (:application, :person, :conflict, :now)
					on conflict (application, person_id) do update set conflict = excluded.conflict, stated_at = excluded.stated_at
						where review_statement.conflict = ''
					""")
			.param("application", application)
			.param("person", person)
			.param("conflict", conflict)
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.update();
	}

}
