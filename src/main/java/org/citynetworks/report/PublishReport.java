package org.citynetworks.report;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;

import org.citynetworks.audit.AuditLog;
import org.citynetworks.cache.DataVersion;
import org.citynetworks.commitment.Participant;
import org.citynetworks.commitment.Participants;
import org.citynetworks.standing.ReceiveReport;
import org.citynetworks.submission.HandIn;
import org.citynetworks.submission.Submission;
import org.citynetworks.submission.Submissions;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Publishes a report as it was written, or its correction: everybody reads it from then
 * on, and the participant has reported. Done a second time, it does nothing more.
 */
@Component
class PublishReport {

	private final JdbcClient jdbc;

	private final Submissions submissions;

	private final HandIn handIn;

	private final ReportDrafts drafts;

	private final Participants participants;

	private final ComposeReport compose;

	private final CheckReport check;

	private final ReceiveReport receive;

	private final TellOfReports tell;

	private final AuditLog audit;

	private final DataVersion version;

	private final Clock clock;

	// All that comes of a report comes at once, or not at all
	PublishReport(JdbcClient jdbc, Submissions submissions, HandIn handIn, ReportDrafts drafts,
			Participants participants, ComposeReport compose, CheckReport check, ReceiveReport receive,
			TellOfReports tell, AuditLog audit, DataVersion version, Clock clock) {
		this.jdbc = jdbc;
		this.submissions = submissions;
		this.handIn = handIn;
		this.drafts = drafts;
		this.participants = participants;
		this.compose = compose;
		this.check = check;
		this.receive = receive;
		this.tell = tell;
		this.audit = audit;
		this.version = version;
		this.clock = clock;
	}

	@Transactional
	void publish(UUID id) {
		var submission = this.submissions.hold(id);
		var draft = this.drafts.get(id);
		var participant = this.participants.get(draft.participant());
		var content = this.compose.of(draft, participant, submission, this.submissions.answers(submission));
		if (!draft.open() || !this.check.missing(draft, content, submission.form()).isEmpty()) {
			return;
		}
		this.handIn.take(submission);
		this.submissions.close(id);
		this.drafts.close(id);
		var now = this.clock.instant();
		var number = (draft.corrects() != null) ? draft.corrects() : receive(participant, now);
		write(draft, number, content, submission, now);
		this.audit.record((draft.corrects() != null) ? "report.correct" : "report.publish", participant.subject(),
				Map.of("number", Integer.toString(number)));
		this.version.raise("directory");
		this.tell.of(participant, number);
	}

	private int receive(Participant participant, Instant now) {
		var received = this.receive.receive(participant, now);
		return this.jdbc.sql("""
				insert into report (participant, number, received_at, received_on, due, grace, counts)
				values (:participant,
					(select coalesce(max(number), 0) + 1 from report where participant = :participant),
					:at, :day, :due, :grace, :counts)
				returning number
				""")
			.param("participant", participant.slug())
			.param("at", received.at().atOffset(ZoneOffset.UTC))
			.param("day", LocalDate.ofInstant(received.at(), ZoneOffset.UTC))
			.param("due", received.due())
			.param("grace", received.grace())
			.param("counts", received.counts())
			.query(Integer.class)
			.single();
	}

	private void write(ReportDraft draft, int number, Content content, Submission submission, Instant now) {
		var written = this.jdbc.sql("""
				insert into report_version (participant, number, version, published_at, language, note, content, draft)
				values (:participant, :number,
					(select count(*) + 1 from report_version where participant = :participant and number = :number),
					:now, :language, :note, cast(:content as jsonb), :draft)
				returning version
				""")
			.param("participant", draft.participant())
			.param("number", number)
			.param("now", now.atOffset(ZoneOffset.UTC))
			.param("language", submission.language().tag())
			.param("note", draft.note())
			.param("content", content.toJson())
			.param("draft", draft.id())
			.query(Integer.class)
			.single();
		content.papers()
			.forEach((paper) -> this.jdbc.sql("""
					insert into report_paper (participant, number, version, document)
					values (:participant, :number, :version, :document)
					""")
				.param("participant", draft.participant())
				.param("number", number)
				.param("version", written)
				.param("document", paper.document())
				.update());
	}

}
