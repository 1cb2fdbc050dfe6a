package org.citynetworks.intake;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.citynetworks.contributor.Contributor;
import org.citynetworks.contributor.Contributor.Capacity;
import org.citynetworks.contributor.Contributors;
import org.citynetworks.shared.SortedId;
import org.citynetworks.submission.Submissions;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is written about a submission. What staff write among themselves is never read by
 * those who handed it in.
 */
@Component
public class Messages {

	private final JdbcClient jdbc;

	private final Submissions submissions;

	private final Contributors contributors;

	private final MailContributors mail;

	private final Clock clock;

	Messages(JdbcClient jdbc, Submissions submissions, Contributors contributors, MailContributors mail, Clock clock) {
		this.jdbc = jdbc;
		this.submissions = submissions;
		this.contributors = contributors;
		this.mail = mail;
		this.clock = clock;
	}

	/**
	 * Staff write to those who handed it in. Whoever began it and whoever answers all of
	 * it get the same by mail.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void toThem(UUID submission, long person, String text) {
		write(submission, false, person, null, text);
		var about = this.submissions.get(submission);
		this.contributors.of(submission)
			.stream()
			.filter((one) -> one.isOwner() || (one.capacity() == Capacity.COLLEAGUE && one.tasks().isEmpty()))
			.forEach((one) -> this.mail.write(about, one, "intake.message", false, Map.of("text", text)));
	}

	/** Staff write among themselves. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void amongStaff(UUID submission, long person, String text) {
		write(submission, true, person, null, text);
	}

	/** Somebody who handed it in writes. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void fromThem(Contributor by, String text) {
		write(by.submission(), false, null, by.id(), text);
	}

	/** What those who handed it in may read, the oldest first. */
	public List<Message> open(UUID submission) {
		return read(submission, false);
	}

	/** What staff wrote among themselves, the oldest first. */
	public List<Message> internal(UUID submission) {
		return read(submission, true);
	}

	private List<Message> read(UUID submission, boolean internal) {
		return this.jdbc.sql("""
				select id, written_at, person_id as person, contributor, text
				from submission_message
				where submission = :submission and internal = :internal
				order by written_at, id
				""").param("submission", submission).param("internal", internal).query(Message.class).list();
	}

	private void write(UUID submission, boolean internal, @Nullable Long person, @Nullable Long contributor,
			String text) {
		var now = this.clock.instant();
		this.jdbc.sql("""
				insert into submission_message (id, submission, internal, written_at, person_id, contributor, text)
				values (:id, :submission, :internal, :now, :person, :contributor, :text)
				""")
			.param("id", SortedId.at(now))
			.param("submission", submission)
			.param("internal", internal)
			.param("now", now.atOffset(ZoneOffset.UTC))
			.param("person", person)
			.param("contributor", contributor)
			.param("text", text)
			.update();
	}

	/**
	 * Something that was written.
	 *
	 * @param person who of the staff wrote it, a number
	 * @param contributor who of those who handed it in wrote it, a number
	 */
	public record Message(UUID id, OffsetDateTime writtenAt, @Nullable Long person, @Nullable Long contributor,
			String text) {

		public boolean isFromStaff() {
			return this.contributor == null && this.person != null;
		}

	}

}
