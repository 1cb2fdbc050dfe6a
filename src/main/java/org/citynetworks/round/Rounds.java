package org.citynetworks.round;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.citynetworks.instrument.Instruments;
import org.citynetworks.round.Round.Stage;
import org.citynetworks.shared.NotFound;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to the rounds.
 */
@Component
public class Rounds {

	private final JdbcClient jdbc;

	private final Instruments instruments;

	Rounds(JdbcClient jdbc, Instruments instruments) {
		this.jdbc = jdbc;
		this.instruments = instruments;
	}

	public Optional<Round> find(UUID id) {
		return this.jdbc.sql("select * from scan_round where id = :id").param("id", id).query(this::round).optional();
	}

	public Round get(UUID id) {
		return find(id).orElseThrow(() -> new NotFound("round", id.toString()));
	}

	/** The rounds of an owner, the newest first. */
	public List<Round> of(String owner) {
		return this.jdbc.sql("select * from scan_round where owner = :owner order by number desc")
			.param("owner", owner)
			.query(this::round)
			.list();
	}

	/** The round in which somebody answers by a submission. */
	public Round answeredBy(UUID submission) {
		return this.jdbc.sql("""
				select scan_round.*
				from scan_round
				join scan_assessor on round = scan_round.id
				where submission = :submission
				""")
			.param("submission", submission)
			.query(this::round)
			.optional()
			.orElseThrow(() -> new NotFound("round", submission.toString()));
	}

	/** Why it last went a stage back; nothing if it went on since. */
	Optional<String> lastReason(UUID id) {
		return this.jdbc.sql("select reason from scan_move where round = :id order by scan_move.id desc limit 1")
			.param("id", id)
			.query(String.class)
			.optional()
			.filter((reason) -> !reason.isEmpty());
	}

	/** The last day (UTC) on which answers were taken, which may end before its time. */
	public LocalDate answeredUntil(Round round) {
		return this.jdbc.sql("""
				select min(at) at time zone 'UTC' from scan_move
				where round = :id and stage = 'agreeing'
					and at > (select max(at) from scan_move where round = :id and stage = 'answering')
				""")
			.param("id", round.id())
			.query(LocalDateTime.class)
			.optional()
			.map(LocalDateTime::toLocalDate)
			.filter((day) -> day.isBefore(round.until()))
			.orElse(round.until());
	}

	/**
	 * A round that nobody else changes before the transaction of the caller is over.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public Round hold(UUID id) {
		return this.jdbc.sql("select * from scan_round where id = :id for update")
			.param("id", id)
			.query(this::round)
			.optional()
			.orElseThrow(() -> new NotFound("round", id.toString()));
	}

	private Round round(ResultSet line, int number) throws SQLException {
		var instrument = this.instruments.version(line.getString("instrument"), line.getInt("version"));
		var level = line.getString("level");
		return new Round(line.getObject("id", UUID.class), line.getInt("number"), line.getString("owner"),
				line.getString("title"), instrument,
				instrument.level(level).orElseThrow(() -> new NotFound("level", level)), keys(line.getArray("topics")),
				line.getObject("until", LocalDate.class), line.getBoolean("named"),
				Stage.valueOf(line.getString("stage").toUpperCase(Locale.ROOT)),
				line.getObject("begun_at", OffsetDateTime.class).toInstant());
	}

	static Set<String> keys(Array keys) throws SQLException {
		return Set.of((String[]) keys.getArray());
	}

}
