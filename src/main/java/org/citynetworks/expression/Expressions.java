package org.citynetworks.expression;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.citynetworks.shared.NotFound;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to the expressions of interest.
 */
@Component
public class Expressions {

	private final JdbcClient jdbc;

	private final Clock clock;

	Expressions(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	public Expression get(UUID id) {
		return this.jdbc.sql("select * from expression where id = :id")
			.param("id", id)
			.query(Expressions::expression)
			.optional()
			.orElseThrow(() -> new NotFound("expression of interest", id.toString()));
	}

	/** Those that have come in, the first first. */
	public List<Expression> received() {
		return this.jdbc.sql("select * from expression where phase <> 'draft' order by since, id")
			.query(Expressions::expression)
			.list();
	}

	/** The one that a form began. */
	Optional<Expression> begunWith(UUID key) {
		return this.jdbc.sql("select * from expression where begun_with = :key")
			.param("key", key)
			.query(Expressions::expression)
			.optional();
	}

	/**
	 * Begins one with a form.
	 * @return whether it is the first with that form
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	boolean begin(UUID id, Call call, UUID key) {
		return this.jdbc.sql("""
				insert into expression (id, call, phase, since, begun_with) values (:id, :call, 'draft', :now, :key)
				on conflict do nothing
				""").param("id", id).param("call", call.slug()).param("now", now()).param("key", key).update() == 1;
	}

	@Transactional(propagation = Propagation.MANDATORY)
	void call(UUID id, String called) {
		this.jdbc.sql("update expression set called = :called where id = :id")
			.param("called", called)
			.param("id", id)
			.update();
	}

	/**
	 * Lets one go on, if it stands where it was seen.
	 * @return whether it did
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	boolean move(UUID id, Phase from, Phase to, String reason) {
		return this.jdbc.sql("""
				update expression set phase = :to, since = :now, reason = :reason where id = :id and phase = :from
				""")
			.param("to", to.term())
			.param("now", now())
			.param("reason", reason)
			.param("id", id)
			.param("from", from.term())
			.update() == 1;
	}

	/** Takes out of one what tells whose it was. */
	@Transactional(propagation = Propagation.MANDATORY)
	void anonymise(UUID id) {
		this.jdbc.sql("update expression set called = '', reason = '' where id = :id").param("id", id).update();
		this.jdbc.sql("delete from introduction where expression = :id").param("id", id).update();
	}

	private static Expression expression(ResultSet line, int number) throws SQLException {
		return new Expression(line.getObject("id", UUID.class), line.getString("call"), line.getString("called"),
				Phase.of(line.getString("phase")), line.getObject("since", OffsetDateTime.class).toInstant(),
				line.getString("reason"));
	}

	private OffsetDateTime now() {
		return this.clock.instant().atOffset(ZoneOffset.UTC);
	}

}
