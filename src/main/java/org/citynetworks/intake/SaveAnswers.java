package org.citynetworks.intake;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.citynetworks.answer.Answer;
import org.citynetworks.answer.Answer.Place;
import org.citynetworks.answer.Seen;
import org.citynetworks.contributor.Contributor;
import org.citynetworks.form.Question.Kind;
import org.citynetworks.form.Task;
import org.citynetworks.submission.ChangeRequests;
import org.citynetworks.submission.Submission;
import org.citynetworks.submission.Submissions;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps whatever is typed, right or wrong. Of two who type into the same place at the
 * same time neither loses a word.
 */
@Component
public class SaveAnswers {

	/** How much of an answer is kept, whatever its question allows. */
	public static final int LONGEST = 50_000;

	private final JdbcClient jdbc;

	private final Submissions submissions;

	private final ChangeRequests requests;

	private final Intakes intakes;

	private final Clock clock;

	// Whether it may be changed, and the change
	SaveAnswers(JdbcClient jdbc, Submissions submissions, ChangeRequests requests, Intakes intakes, Clock clock) {
		this.jdbc = jdbc;
		this.submissions = submissions;
		this.requests = requests;
		this.intakes = intakes;
		this.clock = clock;
	}

	/**
	 * Keeps what somebody typed into an entry of a task. What they may not change, or
	 * what the task does not ask, stays as it is.
	 * @param typed by question
	 * @param seen by question, the {@link Seen#of mark} of what stood there when the page
	 * was made
	 * @return the questions where somebody else typed something else meanwhile
	 */
	@Transactional
	public Set<String> save(Contributor by, Task task, int entry, Map<String, String> typed, Map<String, String> seen) {
		var submission = this.submissions.hold(by.submission());
		var answers = this.submissions.answers(submission);
		var open = submission.isLocked() ? this.requests.asked(submission.id()) : null;
		if (!mayChange(by, submission, task)) {
			return Set.of();
		}
		var both = new HashSet<String>();
		var changed = new ArrayList<Answer>();
		for (var question : task.questions()) {
			var place = new Place(task.code(), entry, question.code());
			var text = typed.get(question.code());
			if (text == null || question.kind() == Kind.FILE || (open != null && !open.contains(place))) {
				continue;
			}
			var now = answers.all().get(place);
			var next = merge(place, now, clean(text), seen.get(question.code()), by);
			if (next != null) {
				changed.add(next);
				if (next.other() != null) {
					both.add(question.code());
				}
			}
		}
		if (!changed.isEmpty()) {
			touch(submission);
		}
		changed.forEach((answer) -> write(submission, answer));
		return both;
	}

	/** Takes an entry of a task away, with all that was typed into it. */
	@Transactional
	public void remove(Contributor by, Task task, int entry) {
		var submission = this.submissions.hold(by.submission());
		if (submission.isLocked() || !mayChange(by, submission, task)) {
			return;
		}
		this.jdbc.sql("delete from answer where submission = :id and task = :task and entry = :entry")
			.param("id", submission.id())
			.param("task", task.code())
			.param("entry", entry)
			.update();
		touch(submission);
	}

	/** Keeps whether somebody says that a task is completed. */
	@Transactional
	public void complete(Contributor by, Task task, boolean completed) {
		var submission = this.submissions.hold(by.submission());
		if (!mayChange(by, submission, task)) {
			return;
		}
		this.jdbc.sql("""
				insert into submission_task (submission, task, completed) values (:id, :task, :completed)
				on conflict (submission, task) do update set completed = excluded.completed
				""").param("id", submission.id()).param("task", task.code()).param("completed", completed).update();
	}

	/** Whether somebody may change a task that is not locked as a whole. */
	boolean mayChange(Contributor by, Submission submission, Task task) {
		return by.mayAnswer(task.code()) && !this.intakes.of(submission).closed(submission).containsKey(task.code());
	}

	/** The tasks that are said to be completed. */
	public List<String> completed(Submission submission) {
		return this.jdbc.sql("select task from submission_task where submission = :id and completed")
			.param("id", submission.id())
			.query(String.class)
			.list();
	}

	/** What is to stand there now; null if what stands there stays. */
	private @Nullable Answer merge(Place place, @Nullable Answer now, String text, @Nullable String seen,
			Contributor by) {
		var stands = (now != null) ? now
				: new Answer(place.task(), place.entry(), place.question(), "", null, this.clock.instant(), null, null);
		var saw = Objects.requireNonNullElse(seen, Seen.of(""));
		if (saw.equals(Seen.of(stands))) {
			var decided = !text.equals(stands.typed()) || stands.other() != null;
			return decided ? answer(place, text, by, null, null) : null;
		}
		// Others wrote there meanwhile: it stays if it is the same, or was not touched
		// here
		if (text.equals(stands.typed()) || text.equals(stands.other()) || saw.equals(Seen.of(text))) {
			return null;
		}
		var other = (stands.other() != null) ? stands.typed() + "\n\n" + stands.other() : stands.typed();
		return answer(place, text, by, other, stands.contributor());
	}

	private Answer answer(Place place, String text, Contributor by, @Nullable String other,
			@Nullable Long otherContributor) {
		return new Answer(place.task(), place.entry(), place.question(), text, by.id(), this.clock.instant(), other,
				otherContributor);
	}

	/** Puts an answer into its place, for a caller that holds the submission. */
	void put(Submission submission, Answer answer) {
		touch(submission);
		write(submission, answer);
	}

	private void write(Submission submission, Answer answer) {
		this.jdbc
			.sql("""
					insert into answer (submission, task, entry, question, typed, contributor, typed_at, other, other_contributor)
					values (:submission, :task, :entry, :question, :typed, :contributor, :at, :other, :otherContributor)
					on conflict (submission, task, entry, question) do update set typed = excluded.typed,
						contributor = excluded.contributor, typed_at = excluded.typed_at, other = excluded.other,
						other_contributor = excluded.other_contributor
					""")
			.param("submission", submission.id())
			.param("task", answer.task())
			.param("entry", answer.entry())
			.param("question", answer.question())
			.param("typed", answer.typed())
			.param("contributor", answer.contributor())
			.param("at", answer.typedAt().atOffset(ZoneOffset.UTC))
			.param("other", answer.other())
			.param("otherContributor", answer.otherContributor())
			.update();
	}

	private void touch(Submission submission) {
		this.jdbc.sql("update submission set changed_at = :now where id = :id")
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.param("id", submission.id())
			.update();
	}

	private static String clean(String text) {
		var plain = text.replace("\r\n", "\n").replace('\r', '\n').strip();
		return (plain.length() > LONGEST) ? plain.substring(0, LONGEST) : plain;
	}

}
