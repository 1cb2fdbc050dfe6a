package org.citynetworks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.citynetworks.answer.Answers;
import org.citynetworks.answer.Remark;
import org.citynetworks.commitment.Participant;
import org.citynetworks.commitment.Participants;
import org.citynetworks.contributor.Contributor;
import org.citynetworks.intake.Intake;
import org.citynetworks.intake.Progress;
import org.citynetworks.intake.Sending;
import org.citynetworks.intake.Standing;
import org.citynetworks.intake.Standing.Deed;
import org.citynetworks.intake.Standing.Step;
import org.citynetworks.participants.Evidence.Item;
import org.citynetworks.shared.Language;
import org.citynetworks.submission.Submission;
import org.citynetworks.submission.Submissions;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes progress reports in.
 */
@Component
class WritingReports implements Intake {

	static final String KIND = "report";

	/** The page on which one chooses what one has published. */
	static final String PROJECTS = "projects";

	private final ReportDrafts drafts;

	private final Participants participants;

	private final Submissions submissions;

	private final FindEvidence evidence;

	private final ComposeReport compose;

	private final CheckReport check;

	private final PublishReport publish;

	private final Reports reports;

	private final MessageSource messages;

	// It speaks for everything there is about a report in the making
	WritingReports(ReportDrafts drafts, Participants participants, Submissions submissions, FindEvidence evidence,
			ComposeReport compose, CheckReport check, PublishReport publish, Reports reports, MessageSource messages) {
		this.drafts = drafts;
		this.participants = participants;
		this.submissions = submissions;
		this.evidence = evidence;
		this.compose = compose;
		this.check = check;
		this.publish = publish;
		this.reports = reports;
		this.messages = messages;
	}

	@Override
	public String kind() {
		return KIND;
	}

	@Override
	public String title(Submission submission, Language language) {
		var draft = this.drafts.get(submission.id());
		var called = this.participants.find(draft.participant()).map(Participant::called).orElse(draft.participant());
		return (draft.corrects() != null) ? say("report.title.correction", language.locale(), called, draft.corrects())
				: say("report.title.draft", language.locale(), called);
	}

	@Override
	public Progress progress(Submission submission, String page) {
		return this.drafts.evidence(submission.id()).isEmpty() ? Progress.NOT_STARTED : Progress.COMPLETED;
	}

	/** Which they are, so that whoever checks it need not look. */
	@Override
	public @Nullable Remark said(Submission submission, String page) {
		var draft = this.drafts.get(submission.id());
		var chosen = this.drafts.evidence(draft.id());
		var titles = this.evidence
			.of(this.participants.get(draft.participant()), Language.of(LocaleContextHolder.getLocale()), chosen)
			.stream()
			.map(Item::title)
			.collect(Collectors.joining(" · "));
		return titles.isEmpty() ? null : Remark.of("report.chosen", titles);
	}

	/** What is not written here may stand in what is uploaded. */
	@Override
	public String optional() {
		return "report.optional";
	}

	@Override
	public String address(String page) {
		return "/" + page;
	}

	@Override
	public List<Remark> remarks(Submission submission, Answers answers) {
		var draft = this.drafts.get(submission.id());
		var participant = this.participants.get(draft.participant());
		var content = this.compose.of(draft, participant, submission, answers);
		return this.check.remarks(participant, content, answers);
	}

	@Override
	public Sending sending(Submission submission, Answers answers) {
		var draft = this.drafts.get(submission.id());
		var participant = this.participants.get(draft.participant());
		var content = this.compose.of(draft, participant, submission, answers);
		var mailed = new ArrayList<>(List.of(Remark.of("report.mailed.team")));
		if (participant.manager() != null) {
			mailed.add(Remark.of("report.mailed.manager"));
		}
		return new Sending("report.send." + way(draft, participant), mailed,
				this.check.missing(draft, content, submission.form()));
	}

	private static String way(ReportDraft draft, Participant participant) {
		if (draft.corrects() != null) {
			return "correct";
		}
		return participant.standing().isPresent() ? "publish" : "keep";
	}

	@Override
	public void send(Submission submission, Contributor by) {
		if (by.isOwner()) {
			this.publish.publish(submission.id());
		}
	}

	/** It is read by everybody, and by nobody in particular. */
	@Override
	public boolean talks() {
		return false;
	}

	@Override
	public Standing standing(Submission submission, Contributor reader) {
		var report = this.reports.writtenAs(submission.id());
		var word = Remark
			.of("report.standing." + report.map((one) -> one.open() ? "published" : "kept").orElse("left"));
		var steps = Optional.ofNullable(submission.sentAt())
			.map((at) -> List.of(new Step(Remark.of("report.step.sent"), at)))
			.orElse(List.of());
		return new Standing(word, null, null, steps,
				report.filter(Report::open)
					.map((one) -> List.of(new Deed("report.deed.page", one.path()),
							new Deed("report.deed.pdf", one.path() + ".pdf")))
					.orElse(List.of()));
	}

	/** What was published stands by itself. */
	@Override
	public boolean anonymise(Submission submission) {
		return true;
	}

	/** A draft that nobody is to go on with; what was published stays. */
	@Override
	@Transactional
	public void withdraw(Submission submission, Contributor by, String reason) {
		var held = this.submissions.hold(submission.id());
		if (by.isOwner() && held.closedAt() == null) {
			this.drafts.close(held.id());
			this.submissions.lock(held.id());
			this.submissions.close(held.id());
		}
	}

	private String say(String message, Locale locale, Object... arguments) {
		return this.messages.getMessage(message, arguments, locale);
	}

}
