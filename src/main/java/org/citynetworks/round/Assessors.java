package org.citynetworks.round;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.citynetworks.scoring.Given;

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
		var left = line.getObject("left_at", OffsetDateTime.class);
		return new Assessor(line.getLong("id"), line.getObject("round", UUID.class),
				line.getObject("submission", UUID.class), line.getString("name"), line.getString("sector"),
				Rounds.keys(line.getArray("topics")), line.getBoolean("on_paper"),
				(left != null) ? left.toInstant() : null, line.getBoolean("counted"));
	}

}
