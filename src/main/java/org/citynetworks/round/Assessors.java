package org.citynetworks.round;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.citynetworks.scoring.Given;
import org.citynetworks.shared.NotFound;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The door to those who answer in rounds, and to what they answered.
 */
@Component
public class Assessors {

	private final JdbcClient jdbc;

	Assessors(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** All that were ever asked in a round, in the order in which they were. */
	public List<Assessor> of(UUID round) {
		return this.jdbc.sql("select * from scan_assessor where round = :round order by id")
			.param("round", round)
			.query(Assessors::assessor)
			.list();
	}

	/** One of a round. */
	public Assessor get(UUID round, long id) {
		return this.jdbc.sql("select * from scan_assessor where round = :round and id = :id")
			.param("round", round)
			.param("id", id)
			.query(Assessors::assessor)
			.optional()
			.orElseThrow(() -> new NotFound("assessor", round + "/" + id));
	}

	/** Whose answers a submission has, if it is the sheet of somebody. */
	public Optional<Assessor> answeringBy(UUID submission) {
		return this.jdbc.sql("select * from scan_assessor where submission = :submission")
			.param("submission", submission)
			.query(Assessors::assessor)
			.optional();
	}

	/**
	 * All that counts of what was answered in a round, also by those who have not said
	 * yet that they are done. The question of a sheet is the key of the item and of what
	 * is asked of it, with a dot between.
	 */
	public List<Given> given(UUID round) {
		return this.jdbc.sql("""
				select scan_assessor.id, question, typed
				from scan_assessor
				join answer using (submission)
				where round = :round and counted and typed <> ''
				order by scan_assessor.id, question
				""").param("round", round).query((line, number) -> {
			var question = line.getString("question").split("\\.", 2);
			return new Given(line.getLong("id"), question[0], question[1], line.getString("typed"));
		}).list();
	}

	static Assessor assessor(ResultSet line, int number) throws SQLException {
		return new Assessor(line.getLong("id"), line.getObject("round", UUID.class),
				line.getObject("submission", UUID.class), line.getString("name"), line.getString("sector"),
				Rounds.keys(line.getArray("topics")), line.getBoolean("on_paper"), perhaps(line, "invited_at"),
				perhaps(line, "reminded_at"), perhaps(line, "left_at"), line.getBoolean("counted"));
	}

	private static @Nullable Instant perhaps(ResultSet line, String column) throws SQLException {
		var time = line.getObject(column, OffsetDateTime.class);
		return (time != null) ? time.toInstant() : null;
	}

}
