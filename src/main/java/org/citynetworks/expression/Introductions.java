package org.citynetworks.expression;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.citynetworks.shared.SortedId;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to what was put to participants.
 */
@Component
public class Introductions {

	private final JdbcClient jdbc;

	private final Clock clock;

	Introductions(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Those of an expression of interest, the first first. */
	public List<Introduction> of(UUID expression) {
		return this.jdbc.sql("select * from introduction where expression = :expression order by id")
			.param("expression", expression)
			.query(Introductions::introduction)
			.list();
	}

	/** Those of a participant, the last first. */
	public List<Introduction> to(String participant) {
		return this.jdbc.sql("select * from introduction where participant = :participant order by id desc")
			.param("participant", participant)
			.query(Introductions::introduction)
			.list();
	}

	/** One of a participant. */
	public Optional<Introduction> find(UUID id, String participant) {
		return this.jdbc.sql("select * from introduction where id = :id and participant = :participant")
			.param("id", id)
			.param("participant", participant)
			.query(Introductions::introduction)
			.optional();
	}

	/**
	 * Notes that one is put to a participant.
	 * @return whether it is for the first time
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	boolean ask(UUID expression, String participant, long person, String words) {
		var now = this.clock.instant();
		return this.jdbc.sql("""
				insert into introduction (id, expression, participant, words, asked_at, asked_by)
				values (:id, :expression, :participant, :words, :now, :person)
				on conflict on constraint introduction_once do nothing
				""")
			.param("id", SortedId.at(now))
			.param("expression", expression)
			.param("participant", participant)
			.param("words", words)
			.param("now", now.atOffset(ZoneOffset.UTC))
			.param("person", person)
			.update() == 1;
	}

	/**
	 * Notes what a participant says to one.
	 * @return whether it had not said anything yet
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	boolean answer(UUID id, long person, boolean isAgreed, String answer) {
		return this.jdbc.sql("""
				update introduction set answered_at = :now, answered_by = :person, agreed = :agreed, answer = :answer
				where id = :id and answered_at is null
				""")
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.param("person", person)
			.param("agreed", isAgreed)
			.param("answer", answer)
			.param("id", id)
			.update() == 1;
	}

	private static Introduction introduction(ResultSet line, int number) throws SQLException {
		@Nullable OffsetDateTime answered = line.getObject("answered_at", OffsetDateTime.class);
		return new Introduction(line.getObject("id", UUID.class), line.getObject("expression", UUID.class),
				line.getString("participant"), line.getString("words"),
				line.getObject("asked_at", OffsetDateTime.class).toInstant(),
				(answered != null) ? answered.toInstant() : null, line.getObject("agreed", Boolean.class),
				line.getString("answer"));
	}

}
