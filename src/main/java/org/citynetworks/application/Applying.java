package org.citynetworks.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.citynetworks.answer.Answers;
import org.citynetworks.answer.ReadAnswer;
import org.citynetworks.answer.Remark;
import org.citynetworks.commitment.Participants;
import org.citynetworks.contributor.Contributor;
import org.citynetworks.intake.Intake;
import org.citynetworks.intake.Progress;
import org.citynetworks.intake.Sending;
import org.citynetworks.intake.Standing;
import org.citynetworks.programme.Programmes;
import org.citynetworks.shared.Language;
import org.citynetworks.submission.Submission;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Takes applications in.
 */
@Component
public class Applying implements Intake {

	public static final String KIND = "application";

	private final Applications applications;

	private final Programmes programmes;

	private final Signature signature;

	private final ApplicantMoves moves;

	private final ApplicationStanding standing;

	private final Participants participants;

	private final OverdueReport report;

	private final MessageSource messages;

	private final Clock clock;

	// It speaks for everything there is about an application
	Applying(Applications applications, Programmes programmes, Signature signature, ApplicantMoves moves,
			ApplicationStanding standing, Participants participants, OverdueReport report, MessageSource messages,
			Clock clock) {
		this.applications = applications;
		this.programmes = programmes;
		this.signature = signature;
		this.moves = moves;
		this.standing = standing;
		this.participants = participants;
		this.report = report;
		this.messages = messages;
		this.clock = clock;
	}

	@Override
	public String kind() {
		return KIND;
	}

	@Override
	public String title(Submission submission, Language language) {
		var application = this.applications.get(submission.id());
		var tier = this.programmes.tier(application.tier()).name().in(language);
		return say("application.title" + application.stage().suffix(), language.locale(), application.called(), tier);
	}

	@Override
	public Progress progress(Submission submission, String page) {
		return this.signature.progress(submission);
	}

	@Override
	public @Nullable Remark said(Submission submission, String page) {
		return this.signature.said(submission);
	}

	@Override
	public String address(String page) {
		return "/" + page;
	}

	@Override
	public long size(Submission submission) {
		return this.signature.size(submission);
	}

	@Override
	public List<Remark> remarks(Submission submission, Answers answers) {
		var remarks = new ArrayList<Remark>();
		answers.form().means(Meanings.COMMITMENT_BASELINE).ifPresent((place) -> {
			var task = place.task().code();
			answers.entries(task)
				.stream()
				.filter((entry) -> answers.text(task, entry, place.question().code()).isEmpty())
				.forEach((entry) -> remarks.add(new Remark("application.remark.baseline",
						List.of(answers.entries(task).indexOf(entry) + 1), "/tasks/" + task + "/" + entry)));
		});
		var today = LocalDate.now(this.clock);
		answers.form().means(Meanings.COMMITMENT_DATE).ifPresent((place) -> {
			var task = place.task().code();
			answers.entries(task)
				.stream()
				.filter((entry) -> isOver(answers.text(task, entry, place.question().code()), today))
				.forEach((entry) -> remarks.add(new Remark("application.remark.year",
						List.of(answers.entries(task).indexOf(entry) + 1), "/tasks/" + task + "/" + entry)));
		});
		answers.form()
			.means(Meanings.COUNCIL_DATE)
			.filter((place) -> ReadAnswer.day(answers.meaning(Meanings.COUNCIL_DATE))
				.filter(today::isBefore)
				.isPresent())
			.ifPresent((place) -> remarks
				.add(new Remark("application.remark.council", List.of(), "/tasks/" + place.task().code())));
		remarks.addAll(this.signature.remarks(submission, answers));
		return remarks;
	}

	/** Whether a year, or a day, has passed. */
	private static boolean isOver(String typed, LocalDate today) {
		return typed.matches("[0-9]{4}") ? Integer.parseInt(typed) < today.getYear()
				: ReadAnswer.day(typed).filter(today::isAfter).isPresent();
	}

	@Override
	public Sending sending(Submission submission, Answers answers) {
		var application = this.applications.get(submission.id());
		var owner = Remark.of("application.mailed.owner");
		var missing = Stream.concat(this.signature.missing(submission, answers).stream(), overdue(application).stream())
			.toList();
		if (application.phase() == Phase.CHANGES_REQUESTED) {
			return new Sending("application.send.answer", List.of(owner), missing);
		}
		if (application.isExpression()) {
			return new Sending("application.send.expression", List.of(owner), missing);
		}
		if (!this.signature.isOnline(submission)) {
			return new Sending("application.send.submit", List.of(owner), missing);
		}
		var signatory = Remark.of("application.mailed.signatory", answers.meaning(Meanings.SIGNATORY_NAME),
				answers.meaning(Meanings.SIGNATORY_MAIL));
		return new Sending("application.send.ask", List.of(signatory, Remark.of("application.mailed.owner.signed")),
				missing);
	}

	/** What a participant that was taken off the list owes before it comes back. */
	private Optional<Remark> overdue(Application application) {
		return Optional.ofNullable(application.participant())
			.filter((participant) -> !application.isExpression())
			.flatMap(this.participants::find)
			.or(() -> Optional.ofNullable(application.place())
				.flatMap((place) -> this.participants.find(application.programme(), place)))
			.filter((before) -> before.standing() == org.citynetworks.commitment.Standing.DELISTED
					&& !this.report.hasCome(before))
			.map((before) -> Remark.of("application.missing.report"));
	}

	@Override
	public void send(Submission submission, Contributor by) {
		this.moves.send(submission.id(), by);
	}

	@Override
	public Standing standing(Submission submission, Contributor reader) {
		return this.standing.of(submission, reader);
	}

	@Override
	public void withdraw(Submission submission, Contributor by, String reason) {
		this.moves.withdraw(by, reason);
	}

	/** What was accepted stands behind a participant. */
	@Override
	public boolean anonymise(Submission submission) {
		var isOver = this.applications.get(submission.id()).phase() != Phase.ACCEPTED;
		if (isOver) {
			this.applications.anonymise(submission.id());
			this.signature.forget(submission.id());
		}
		return isOver;
	}

	private String say(String message, Locale locale, Object... arguments) {
		return this.messages.getMessage(message, arguments, locale);
	}

}
