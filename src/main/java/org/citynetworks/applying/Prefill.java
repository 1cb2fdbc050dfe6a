package org.citynetworks.applying;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.citynetworks.answer.Answers;
import org.citynetworks.answer.Seen;
import org.citynetworks.contributor.Contributor;
import org.citynetworks.form.Task;
import org.citynetworks.intake.Completeness;
import org.citynetworks.intake.SaveAnswers;
import org.citynetworks.submission.Submissions;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers what is known already: nobody is asked for it twice.
 */
@Component
class Prefill {

	private final Submissions submissions;

	private final SaveAnswers save;

	Prefill(Submissions submissions, SaveAnswers save) {
		this.submissions = submissions;
		this.save = save;
	}

	/**
	 * Answers the questions that have a meaning.
	 * @param known by meaning; what is empty is not known
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	void fill(Contributor owner, Map<String, String> known) {
		var submission = this.submissions.get(owner.submission());
		var answers = this.submissions.answers(submission);
		known.forEach((meaning, text) -> submission.form()
			.means(meaning)
			.filter((place) -> !text.isEmpty())
			.ifPresent((place) -> put(owner, answers, place.task(), 1, Map.of(place.question().code(), text))));
	}

	/**
	 * Copies what was answered before, where the form asks the same. A task that was
	 * completed is so again, unless the form asks more of it now.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	void reuse(Contributor owner, UUID earlier) {
		var completed = this.save.completed(this.submissions.get(earlier));
		var before = this.submissions.answers(this.submissions.get(earlier));
		var submission = this.submissions.get(owner.submission());
		var answers = this.submissions.answers(submission);
		for (var task : submission.form().tasks()) {
			for (var entry : before.entries(task.code())) {
				put(owner, answers, task, entry, typed(before, task, entry));
			}
		}
		var now = this.submissions.answers(submission);
		submission.form()
			.tasks()
			.stream()
			.filter((task) -> completed.contains(task.code()))
			.filter((task) -> now.entries(task.code())
				.stream()
				.noneMatch((entry) -> Completeness.isWrong(now, task, entry)))
			.forEach((task) -> this.save.complete(owner, task, true));
	}

	private static Map<String, String> typed(Answers before, Task task, int entry) {
		var typed = new HashMap<String, String>();
		task.questions()
			.forEach((question) -> typed.put(question.code(), before.text(task.code(), entry, question.code())));
		typed.values().removeAll(List.of(""));
		return typed;
	}

	private void put(Contributor owner, Answers answers, Task task, int entry, Map<String, String> typed) {
		var seen = new HashMap<String, String>();
		typed.keySet().forEach((question) -> seen.put(question, Seen.of(answers.text(task.code(), entry, question))));
		this.save.save(owner, task, entry, typed, seen);
	}

}
