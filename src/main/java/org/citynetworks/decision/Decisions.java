package org.citynetworks.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The door to decisions, and to those that somebody has only begun to write.
 */
@Component
public class Decisions {

	private final JdbcClient jdbc;

	private final Clock clock;

	Decisions(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** The one that waits for a second person, or for its release. */
	public Optional<Decision> open(UUID application) {
		return this.jdbc.sql("""
				select * from review_decision
				where application = :application and released_at is null and undone_at is null
				""").param("application", application).query(Decisions::decision).optional();
	}

	/** The last one that those who applied were told of. */
	public Optional<Decision> released(UUID application) {
		return this.jdbc.sql("""
				select * from review_decision
				where application = :application and released_at is not null
				order by id desc
				limit 1
				""").param("application", application).query(Decisions::decision).optional();
	}

	/** Makes one, and forgets what its author had begun to write. */
	void add(UUID application, long person, DecisionForm form) {
		this.jdbc.sql("""
				insert into review_decision (application, outcome, reasons, conditions, person_id, made_at)
				values (:application, :outcome, :reasons, :conditions, :person, :now)
				""")
			.param("application", application)
			.param("outcome", form.chosen().orElseThrow().term())
			.param("reasons", form.saidReasons())
			.param("conditions", form.saidConditions())
			.param("person", person)
			.param("now", now())
			.update();
		this.jdbc.sql("delete from review_draft where application = :application and person_id = :person")
			.param("application", application)
			.param("person", person)
			.update();
	}

	void agreed(Decision decision, long person) {
		mark("agreed_by = :person, agreed_at = :now", decision, person);
	}

	void released(Decision decision, long person) {
		mark("released_by = :person, released_at = :now", decision, person);
	}

	void undone(Decision decision, long person) {
		mark("undone_at = :now", decision, person);
	}

	private void mark(String what, Decision decision, long person) {
		this.jdbc.sql("update review_decision set %s where id = :id".formatted(what))
			.param("person", person)
			.param("now", now())
			.param("id", decision.id())
			.update();
	}

	/** Keeps what somebody has written so far. */
	public void save(UUID application, long person, DecisionForm form) {
		this.jdbc
			.sql("""
					insert into review_draft (application, person_id, outcome, reasons, conditions, saved_at)
					values (:application, :person, :outcome, :reasons, :conditions, :now)
					on conflict (application, person_id) do update set outcome = excluded.outcome, reasons = excluded.reasons,
						conditions = excluded.conditions, saved_at = excluded.saved_at
					""")
			.param("application", application)
			.param("person", person)
			.param("outcome", form.chosen().map(Outcome::term).orElse(""))
			.param("reasons", form.saidReasons())
			.param("conditions", form.saidConditions())
			.param("now", now())
			.update();
	}

	/** What somebody has written so far. */
	public DecisionForm draft(UUID application, long person) {
		return this.jdbc.sql("""
				select outcome, reasons, conditions, null as how
				from review_draft
				where application = :application and person_id = :person
				""")
			.param("application", application)
			.param("person", person)
			.query(DecisionForm.class)
			.optional()
			.orElse(DecisionForm.EMPTY);
	}

	private static Decision decision(ResultSet line, int number) throws SQLException {
		return new Decision(line.getLong("id"), Outcome.of(line.getString("outcome")).orElseThrow(),
				line.getString("reasons"), line.getString("conditions"), line.getLong("person_id"),
				line.getObject("made_at", OffsetDateTime.class), line.getObject("agreed_by", Long.class),
				line.getObject("released_at", OffsetDateTime.class));
	}

	private OffsetDateTime now() {
		return this.clock.instant().atOffset(ZoneOffset.UTC);
	}

}
