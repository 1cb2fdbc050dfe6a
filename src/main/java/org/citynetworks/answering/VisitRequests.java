package org.citynetworks.answering;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import org.citynetworks.contributor.Contributor;
import org.citynetworks.contributor.Contributors;
import org.citynetworks.intake.Intakes;
import org.citynetworks.intake.MailContributors;
import org.citynetworks.job.Jobs;
import org.citynetworks.submission.Reference;
import org.citynetworks.submission.Submission;
import org.citynetworks.submission.Submissions;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers those who ask for a link. Whether anybody has the address is looked up a moment
 * later, so that neither the answer nor the time it takes tells.
 */
@Component
class VisitRequests {

	static final TaskDescriptor<Void> ANSWER = TaskDescriptor.of("answering.request");

	/** More than these somebody finds by their references. */
	private static final int MOST = 5;

	private final JdbcClient jdbc;

	private final Jobs jobs;

	private final Contributors contributors;

	private final Submissions submissions;

	private final MailContributors mail;

	private final Intakes intakes;

	private final MessageSource messages;

	private final Clock clock;

	// Asked for at one moment and answered at another, out of all that is known of it
	VisitRequests(JdbcClient jdbc, Jobs jobs, Contributors contributors, Submissions submissions, MailContributors mail,
			Intakes intakes, MessageSource messages, Clock clock) {
		this.jdbc = jdbc;
		this.jobs = jobs;
		this.contributors = contributors;
		this.submissions = submissions;
		this.mail = mail;
		this.intakes = intakes;
		this.messages = messages;
		this.clock = clock;
	}

	/**
	 * Does the same for every address.
	 * @param which the number or the reference of a submission; all if null
	 */
	@Transactional
	void ask(String emailKey, @Nullable String which) {
		var id = UUID.randomUUID();
		var now = this.clock.instant();
		this.jdbc.sql("insert into visit_request (id, email_key, which, asked_at) values (:id, :email, :which, :now)")
			.param("id", id)
			.param("email", emailKey)
			.param("which", which)
			.param("now", now.atOffset(ZoneOffset.UTC))
			.update();
		this.jobs.schedule(ANSWER.instance(id.toString()).build(), now);
	}

	@Transactional
	void answer(UUID id) {
		this.jdbc.sql("delete from visit_request where id = :id returning email_key, which")
			.param("id", id)
			.query(Asked.class)
			.optional()
			.ifPresent(this::answer);
	}

	private void answer(Asked asked) {
		this.contributors.by(asked.emailKey()).stream().map((contributor) -> {
			var submission = this.submissions.get(contributor.submission());
			return asked.isFor(submission) ? Map.entry(submission, contributor) : null;
		}).filter((found) -> found != null).limit(MOST).forEach((found) -> write(found.getKey(), found.getValue()));
	}

	private void write(Submission submission, Contributor to) {
		var word = this.intakes.of(submission).standing(submission, to).word();
		var status = this.messages.getMessage(word.message(), word.arguments().toArray(), to.language().locale());
		this.mail.write(submission, to, "intake.link", false,
				Map.of("status", status, "reference", Objects.requireNonNullElse(submission.reference(), "")));
	}

	/**
	 * Who asked, and for what.
	 */
	record Asked(String emailKey, @Nullable String which) {

		boolean isFor(Submission submission) {
			return this.which == null || this.which.equals(submission.id().toString())
					|| Reference.plain(this.which).equals(submission.reference());
		}

	}

}
