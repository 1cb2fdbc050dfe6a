package org.citynetworks.submission;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.citynetworks.answer.Answer.Place;
import org.citynetworks.answer.Answers;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers that staff ask for again. Until they are handed in anew those alone can be
 * changed.
 */
@Component
public class ChangeRequests {

	private final JdbcClient jdbc;

	private final Clock clock;

	ChangeRequests(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Asks for answers again.
	 * @param reasons what is the matter with each
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void ask(UUID submission, long person, LocalDate due, Map<Place, String> reasons) {
		var id = this.jdbc.sql("""
				insert into change_request (submission, asked_at, asked_by, due_on)
				values (:submission, :now, :person, :due)
				returning id
				""")
			.param("submission", submission)
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.param("person", person)
			.param("due", due)
			.query(Long.class)
			.single();
		reasons.forEach((place, reason) -> this.jdbc.sql("""
				insert into change_request_answer (request, task, entry, question, reason)
				values (:id, :task, :entry, :question, :reason)
				""")
			.param("id", id)
			.param("task", place.task())
			.param("entry", place.entry())
			.param("question", place.question())
			.param("reason", reason)
			.update());
	}

	/** The request that waits for an answer. */
	public Optional<Open> open(UUID submission) {
		return this.jdbc.sql(
				"select id, asked_at, asked_by, due_on from change_request where submission = :id and answered_at is null")
			.param("id", submission)
			.query((line, number) -> new Open(line.getObject("asked_at", OffsetDateTime.class),
					line.getLong("asked_by"), line.getObject("due_on", LocalDate.class), reasons(line.getLong("id"))))
			.optional();
	}

	/** The places that can be changed though the rest is locked. */
	public Set<Place> asked(UUID submission) {
		return open(submission).map((request) -> request.reasons().keySet()).orElse(Set.of());
	}

	/** What was asked for has been handed in, or is no longer wanted. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void answered(UUID submission) {
		this.jdbc.sql("update change_request set answered_at = :now where submission = :id and answered_at is null")
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.param("id", submission)
			.update();
	}

	private Map<Place, String> reasons(long request) {
		return this.jdbc.sql("select task, entry, question, reason from change_request_answer where request = :id")
			.param("id", request)
			.query((line, number) -> Map.entry(
					new Place(line.getString("task"), line.getInt("entry"), line.getString("question")),
					line.getString("reason")))
			.list()
			.stream()
			.collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	/**
	 * A request that waits for an answer.
	 *
	 * @param person who asked, a number
	 * @param reasons why, by place
	 */
	public record Open(OffsetDateTime askedAt, long person, LocalDate dueOn, Map<Place, String> reasons) {

	}

}
