package org.citynetworks.submission;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;

import org.citynetworks.answer.Answer;
import org.citynetworks.answer.Answers;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in what was filled in: locks it, keeps the answers as they were, and gives it a
 * reference. Whether it may be handed in, and what comes of it, is for its feature.
 */
@Component
public class HandIn {

	private static final TypeReference<List<Answer>> ANSWERS = new TypeReference<>() {
	};

	private final JdbcClient jdbc;

	private final Submissions submissions;

	private final ChangeRequests requests;

	private final Clock clock;

	HandIn(JdbcClient jdbc, Submissions submissions, ChangeRequests requests, Clock clock) {
		this.jdbc = jdbc;
		this.submissions = submissions;
		this.requests = requests;
		this.clock = clock;
	}

	/**
	 * Takes it in as it is now, for a caller that {@link Submissions#hold holds} it.
	 * @return its reference
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public String take(Submission submission) {
		var now = this.clock.instant().atOffset(ZoneOffset.UTC);
		keep(submission, now);
		this.requests.answered(submission.id());
		return this.jdbc.sql("""
				update submission
				set locked_at = coalesce(locked_at, :now), sent_at = :now, reference = coalesce(reference, :reference)
				where id = :id
				returning reference
				""")
			.param("now", now)
			.param("reference", free(now.getYear()))
			.param("id", submission.id())
			.query(String.class)
			.single();
	}

	/** How often it was handed in. */
	public int times(Submission submission) {
		return this.jdbc.sql("select count(*) from submission_sent where submission = :id")
			.param("id", submission.id())
			.query(Integer.class)
			.single();
	}

	/** The answers as they were at a time that it was handed in, counted from 1. */
	public Answers asOf(Submission submission, int time) {
		var answers = this.jdbc.sql("select answers from submission_sent where submission = :id and number = :time")
			.param("id", submission.id())
			.param("time", time)
			.query(String.class)
			.single();
		return Answers.of(submission.form(), JsonMapper.shared().readValue(answers, ANSWERS));
	}

	private void keep(Submission submission, OffsetDateTime now) {
		this.jdbc
			.sql("""
					insert into submission_sent (submission, number, sent_at, answers)
					values (:id, (select count(*) + 1 from submission_sent where submission = :id), :now, cast(:answers as jsonb))
					""")
			.param("id", submission.id())
			.param("now", now)
			.param("answers",
					JsonMapper.shared().writeValueAsString(this.submissions.answers(submission).all().values()))
			.update();
	}

	// Two in two billion are alike; the constraint would then refuse what somebody sends
	private String free(int year) {
		while (true) {
			var reference = Reference.of(year);
			if (Objects.equals(this.jdbc.sql("select count(*) from submission where reference = :reference")
				.param("reference", reference)
				.query(Integer.class)
				.single(), 0)) {
				return reference;
			}
		}
	}

}
