package org.citynetworks.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import org.citynetworks.history.State;
import org.citynetworks.shared.NotFound;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The door to the plans of those who are participants.
 */
@Component
class Plans {

	private static final String READ = """
			select plan.participant, plan.content
			from plan
			join participant on participant.slug = plan.participant
			where %s
			order by plan.participant
			""";

	private final JdbcClient jdbc;

	Plans(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<Plan> all() {
		return this.jdbc.sql(READ.formatted("true")).query(Plans::plan).list();
	}

	Optional<Plan> find(String participant) {
		return this.jdbc.sql(READ.formatted("plan.participant = :participant"))
			.param("participant", participant)
			.query(Plans::plan)
			.optional();
	}

	Plan get(String participant) {
		return find(participant).orElseThrow(() -> new NotFound("plan", participant));
	}

	private static Plan plan(ResultSet line, int number) throws SQLException {
		return Plan.of(line.getString("participant"), State.parse(line.getString("content")));
	}

}
