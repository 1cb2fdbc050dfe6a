package org.citynetworks.answering;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.citynetworks.answer.Answers;
import org.citynetworks.answer.Remark;
import org.citynetworks.contributor.Contributor;
import org.citynetworks.contributor.Contributor.Capacity;
import org.citynetworks.contributor.Contributors;
import org.citynetworks.contributor.Visits;
import org.citynetworks.form.Form;
import org.citynetworks.form.Question;
import org.citynetworks.form.Question.Choice;
import org.citynetworks.form.Question.Kind;
import org.citynetworks.form.Task;
import org.citynetworks.intake.Completeness;
import org.citynetworks.intake.Intake;
import org.citynetworks.intake.Progress;
import org.citynetworks.intake.Sending;
import org.citynetworks.intake.Standing;
import org.citynetworks.shared.InLanguages;
import org.citynetworks.shared.Language;
import org.citynetworks.submission.HandIn;
import org.citynetworks.submission.Submission;
import org.citynetworks.submission.Submissions;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A kind of submission about nothing at all, which shows that the pages need to know
 * nothing of what they are about. It stands in every test, so that all share one context.
 */
@Component
public class TrialIntake implements Intake {

	private static final Remark IN = Remark.of("answering.sent.title");

	private final Submissions submissions;

	private final Contributors contributors;

	private final Visits visits;

	private final HandIn handIn;

	private final Completeness completeness;

	TrialIntake(Submissions submissions, Contributors contributors, Visits visits, HandIn handIn,
			Completeness completeness) {
		this.submissions = submissions;
		this.contributors = contributors;
		this.visits = visits;
		this.handIn = handIn;
		this.completeness = completeness;
	}

	/** Somebody begins one. */
	@Transactional
	public Begun begin(String email) {
		return begin(email, form());
	}

	/** Somebody begins one that asks something else. */
	@Transactional
	public Begun begin(String email, Form form) {
		var id = this.submissions.begin(kind(), form, Language.ENGLISH);
		var owner = this.contributors.add(id, email, "Ana", Capacity.OWNER, List.of(), Language.ENGLISH);
		return new Begun(id, owner, this.visits.link(owner));
	}

	/** Somebody else takes part. */
	@Transactional
	public Begun join(UUID id, String email, Capacity capacity, String... tasks) {
		var one = this.contributors.add(id, email, "Ben", capacity, List.of(tasks), Language.ENGLISH);
		return new Begun(id, one, this.visits.link(one));
	}

	/** It is handed in as it is. */
	@Transactional
	public void handIn(Begun begun) {
		this.handIn.take(this.submissions.hold(begun.id()));
	}

	static Form form() {
		return new Form("trial", List.of(
				task("who", 1, true,
						Stream.of(Kind.values())
							.filter((kind) -> kind != Kind.FILE)
							.map((kind) -> question(kind.name().toLowerCase(), kind, kind == Kind.LINE))
							.toList()),
				task("goals", 3, true, List.of(question("goal", Kind.TEXT, true), question("until", Kind.DAY, false))),
				task("papers", 1, false, List.of(question("paper", Kind.FILE, false)))));
	}

	private static Task task(String code, int most, boolean required, List<Question> questions) {
		return new Task(code, words(code), InLanguages.NONE, most, required, "", questions, List.of());
	}

	private static Question question(String code, Kind kind, boolean required) {
		var choices = (kind == Kind.CHOICE || kind == Kind.CHOICES)
				? List.of(new Choice("one", words("one"), null, false), new Choice("two", words("two"), null, false))
				: List.<Choice>of();
		return new Question(code, kind, words(code), InLanguages.NONE, choices, required, kind == Kind.TEXT,
				(kind == Kind.FILE || kind == Kind.CHOICES) ? 2 : 60, "");
	}

	private static InLanguages words(String code) {
		return new InLanguages(Map.of("en", "The " + code, "fr", "Le " + code));
	}

	@Override
	public String kind() {
		return "trial";
	}

	@Override
	public String title(Submission submission, Language language) {
		return (language == Language.FRENCH) ? "Un essai" : "A trial";
	}

	@Override
	public Progress progress(Submission submission, String page) {
		return Progress.NOT_STARTED;
	}

	@Override
	public String address(String page) {
		return "/" + page;
	}

	@Override
	public List<Remark> remarks(Submission submission, Answers answers) {
		return List.of();
	}

	@Override
	public Sending sending(Submission submission, Answers answers) {
		return new Sending("answering.reply.go", List.of(), this.completeness.missing(submission, answers));
	}

	@Override
	@Transactional
	public void send(Submission submission, Contributor by) {
		var held = this.submissions.hold(submission.id());
		if (!held.isSent()) {
			this.handIn.take(held);
		}
	}

	@Override
	public Standing standing(Submission submission, Contributor reader) {
		return new Standing(IN, null, LocalDate.of(2027, 1, 31), List.of(new Standing.Step(IN, submission.sentAt())),
				List.of());
	}

	@Override
	public boolean anonymise(Submission submission) {
		return true;
	}

	@Override
	@Transactional
	public void withdraw(Submission submission, Contributor by, String reason) {
		this.submissions.lock(submission.id());
		this.submissions.close(submission.id());
	}

	/**
	 * A submission, somebody who takes part, and what stands behind the # of their link.
	 */
	public record Begun(UUID id, Contributor by, String code) {

		/** Where it is, without language. */
		public String address() {
			return "/applications/" + this.id;
		}

	}

}
