package org.citynetworks.round;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;

import org.citynetworks.audit.AuditLog;
import org.citynetworks.round.Round.Stage;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes what a round is called, until when it runs, and which of its topics take
 * answers.
 */
@Component
class ChangeRound {

	private final JdbcClient jdbc;

	private final Rounds rounds;

	private final FindProgress progress;

	private final WriteToAssessors write;

	private final AuditLog audit;

	private final Clock clock;

	ChangeRound(JdbcClient jdbc, Rounds rounds, FindProgress progress, WriteToAssessors write, AuditLog audit,
			Clock clock) {
		this.jdbc = jdbc;
		this.rounds = rounds;
		this.progress = progress;
		this.write = write;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Changes it; whoever has not handed in hears of another last day.
	 * @param named asked for in vain once people answer who were told otherwise
	 */
	@Transactional
	void change(UUID id, String title, LocalDate until, boolean named) {
		var before = this.rounds.hold(id);
		this.jdbc.sql("""
				update scan_round set title = :title, until = :until, named = :named, changed_at = :now where id = :id
				""")
			.param("title", title)
			.param("until", until)
			.param("named", named && (before.named() || before.stage() == Stage.PREPARING))
			.param("now", now())
			.param("id", id)
			.update();
		note("change", before);
		var after = this.rounds.get(id);
		if (after.stage() == Stage.ANSWERING && !after.until().equals(before.until())) {
			this.progress.of(after)
				.sheets()
				.stream()
				.filter(RoundProgress.Sheet::isAwaited)
				.forEach((sheet) -> this.write.write(after, sheet.assessor(), "day", true, ""));
		}
	}

	/** From now on a topic takes no answers. */
	@Transactional
	void lock(UUID id, String topic) {
		var round = this.rounds.hold(id);
		if (round.askedTopics().stream().anyMatch((one) -> one.key().equals(topic))) {
			this.jdbc.sql(
					"insert into scan_lock (round, topic, locked_at) values (:id, :topic, :now) on conflict do nothing")
				.param("id", id)
				.param("topic", topic)
				.param("now", now())
				.update();
			note("lock", round);
		}
	}

	@Transactional
	void unlock(UUID id, String topic) {
		var round = this.rounds.hold(id);
		this.jdbc.sql("delete from scan_lock where round = :id and topic = :topic")
			.param("id", id)
			.param("topic", topic)
			.update();
		note("unlock", round);
	}

	/** Takes a round away of which nobody has heard yet. */
	@Transactional
	void delete(UUID id) {
		var round = this.rounds.hold(id);
		if (round.stage() == Stage.PREPARING) {
			this.jdbc.sql("delete from submission using scan_assessor where submission.id = submission and round = :id")
				.param("id", id)
				.update();
			this.jdbc.sql("delete from scan_round where id = :id").param("id", id).update();
			note("delete", round);
		}
	}

	private void note(String deed, Round round) {
		this.audit.record("round." + deed, round.owner(), Map.of("round", round.id().toString()));
	}

	private OffsetDateTime now() {
		return this.clock.instant().atOffset(ZoneOffset.UTC);
	}

}
