package org.citynetworks.expression;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.citynetworks.answer.Answers;
import org.citynetworks.answer.Remark;
import org.citynetworks.commitment.Participant;
import org.citynetworks.commitment.Participants;
import org.citynetworks.contributor.Contributor;
import org.citynetworks.intake.Completeness;
import org.citynetworks.intake.Intake;
import org.citynetworks.intake.Progress;
import org.citynetworks.intake.Sending;
import org.citynetworks.intake.Standing;
import org.citynetworks.intake.Standing.Step;
import org.citynetworks.shared.Language;
import org.citynetworks.shared.WorkingDays;
import org.citynetworks.shared.NamedCountries;
import org.citynetworks.submission.HandIn;
import org.citynetworks.submission.Submission;
import org.citynetworks.submission.Submissions;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes expressions of interest in.
 */
@Component
class Expressing implements Intake {

	static final String KIND = "expression";

	private final Expressions expressions;

	private final Introductions introductions;

	private final Calls calls;

	private final Participants participants;

	private final Submissions submissions;

	private final HandIn handIn;

	private final ObjectProvider<Completeness> completeness;

	private final ObjectProvider<TellInterested> tell;

	// It speaks for everything there is about one; what needs it is looked up late
	Expressing(Expressions expressions, Introductions introductions, Calls calls, Participants participants,
			Submissions submissions, HandIn handIn, ObjectProvider<Completeness> completeness,
			ObjectProvider<TellInterested> tell) {
		this.expressions = expressions;
		this.introductions = introductions;
		this.calls = calls;
		this.participants = participants;
		this.submissions = submissions;
		this.handIn = handIn;
		this.completeness = completeness;
		this.tell = tell;
	}

	@Override
	public String kind() {
		return KIND;
	}

	@Override
	public String title(Submission submission, Language language) {
		var expression = this.expressions.get(submission.id());
		var title = this.calls.find(expression.call())
			.map((call) -> call.title().in(language))
			.orElse(expression.call());
		return expression.called().isEmpty() ? title : title + " · " + expression.called();
	}

	@Override
	public Progress progress(Submission submission, String page) {
		return Progress.COMPLETED;
	}

	@Override
	public String address(String page) {
		return "/" + page;
	}

	/**
	 * Whoever ticks something that keeps others away, or names a country by which nobody
	 * finds them, is told so before, not after.
	 */
	@Override
	public List<Remark> remarks(Submission submission, Answers answers) {
		var unknown = NamedCountries.in(answers.meaning(Meanings.COUNTRIES)).unknown();
		var countries = unknown.isEmpty() ? Stream.<Remark>empty()
				: remark(answers, Meanings.COUNTRIES, String.join(", ", unknown));
		var warnings = Warnings.of(answers).stream().flatMap((meaning) -> remark(answers, meaning));
		return Stream.concat(countries, warnings).toList();
	}

	private static Stream<Remark> remark(Answers answers, String meaning, Object... arguments) {
		return answers.form()
			.means(meaning)
			.map((place) -> new Remark("expression.remark." + meaning, List.of(arguments),
					"/tasks/" + place.task().code()))
			.stream();
	}

	@Override
	public Sending sending(Submission submission, Answers answers) {
		return new Sending("expression.send", List.of(Remark.of("expression.mailed")),
				this.completeness.getObject().missing(submission, answers));
	}

	@Override
	@Transactional
	public void send(Submission submission, Contributor by) {
		var held = this.submissions.hold(submission.id());
		var answers = this.submissions.answers(held);
		if (!by.isOwner() || !this.completeness.getObject().missing(held, answers).isEmpty()
				|| !this.expressions.move(held.id(), Phase.DRAFT, Phase.RECEIVED, "")) {
			return;
		}
		this.handIn.take(held);
		this.expressions.call(held.id(), answers.meaning(Meanings.CALLED));
		var days = this.calls.find(this.expressions.get(held.id()).call()).map(Call::replyDays).orElse(0);
		this.tell.getObject().owner(held.id(), "expression.received", Map.of("days", days));
	}

	@Override
	public Standing standing(Submission submission, Contributor reader) {
		var expression = this.expressions.get(submission.id());
		var put = this.introductions.of(expression.id());
		var steps = new ArrayList<Step>();
		if (submission.sentAt() != null) {
			steps.add(new Step(Remark.of("expression.step.received"), submission.sentAt()));
		}
		for (var one : put) {
			var called = this.participants.find(one.participant()).map(Participant::called).orElse(one.participant());
			steps.add(new Step(Remark.of("expression.step.put", called), one.askedAt()));
			if (one.answeredAt() != null) {
				steps.add(new Step(Remark.of("expression.step." + one.term(), called), one.answeredAt()));
			}
		}
		steps.add(expression.isOpen() ? new Step(Remark.of("expression.step.answer"), null)
				: new Step(Remark.of("expression.phase." + expression.phase().term()), expression.since()));
		return new Standing(word(expression), expression.isOpen() ? waiting(put) : null,
				put.isEmpty() ? promised(submission, expression) : null, steps, List.of());
	}

	private static Remark word(Expression expression) {
		return (expression.phase() == Phase.CLOSED) ? Remark.of("expression.phase.closed.reason", expression.reason())
				: Remark.of("expression.phase." + expression.phase().term());
	}

	private static Remark waiting(List<Introduction> put) {
		var open = put.stream().filter(Introduction::isWaiting).count();
		return (open > 0) ? Remark.of("expression.waiting.participants", open) : Remark.of("expression.waiting.staff");
	}

	private @Nullable LocalDate promised(Submission submission, Expression expression) {
		return (expression.isOpen() && submission.sentAt() != null) ? this.calls.find(expression.call())
			.map((call) -> WorkingDays.after(submission.sentAt(), call.replyDays()))
			.orElse(null) : null;
	}

	@Override
	@Transactional
	public void withdraw(Submission submission, Contributor by, String reason) {
		this.submissions.hold(submission.id());
		var phase = this.expressions.get(submission.id()).phase();
		if (by.isOwner() && (phase == Phase.DRAFT || phase == Phase.RECEIVED)
				&& this.expressions.move(submission.id(), phase, Phase.WITHDRAWN, reason)) {
			this.submissions.close(submission.id());
		}
	}

	@Override
	public boolean anonymise(Submission submission) {
		this.expressions.anonymise(submission.id());
		return true;
	}

}
