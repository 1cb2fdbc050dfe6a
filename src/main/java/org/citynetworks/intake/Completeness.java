package org.citynetworks.intake;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.citynetworks.answer.Answers;
import org.citynetworks.answer.CheckAnswers;
import org.citynetworks.answer.Remark;
import org.citynetworks.form.Question;
import org.citynetworks.form.Task;
import org.citynetworks.submission.Submission;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * How far those who fill in a submission have come.
 */
@Component
public class Completeness {

	private final SaveAnswers save;

	private final Intakes intakes;

	Completeness(SaveAnswers save, Intakes intakes) {
		this.save = save;
		this.intakes = intakes;
	}

	/** How far each task has come, in the order of the form. */
	public Map<Task, Progress> of(Submission submission, Answers answers) {
		var completed = new HashSet<>(this.save.completed(submission));
		var progress = new LinkedHashMap<Task, Progress>();
		submission.form().tasks().forEach((task) -> progress.put(task, of(task, submission, answers, completed)));
		return progress;
	}

	private Progress of(Task task, Submission submission, Answers answers, Set<String> completed) {
		if (!task.page().isEmpty()) {
			return this.intakes.of(submission).progress(submission, task.page());
		}
		var open = answers.all()
			.values()
			.stream()
			.anyMatch((answer) -> answer.task().equals(task.code()) && answer.other() != null);
		if (completed.contains(task.code()) && !open) {
			return Progress.COMPLETED;
		}
		return answers.entries(task.code()).isEmpty() ? Progress.NOT_STARTED : Progress.IN_PROGRESS;
	}

	/**
	 * What has to be seen to before a submission can be sent: the tasks that are
	 * required, or were begun, and are not completed.
	 */
	public List<Remark> missing(Submission submission, Answers answers) {
		return of(submission, answers).entrySet()
			.stream()
			.filter((task) -> task.getValue() == Progress.IN_PROGRESS
					|| (task.getValue() == Progress.NOT_STARTED && task.getKey().required()))
			.map((task) -> new Remark("intake.incomplete", List.of(task.getKey().title()),
					address(submission, task.getKey())))
			.toList();
	}

	/** What is said of a task in place of how far it has come; null if that says all. */
	public @Nullable Remark said(Submission submission, Task task) {
		return task.page().isEmpty() ? null : this.intakes.of(submission).said(submission, task.page());
	}

	/** Where a task is answered, behind the submission's own address. */
	public String address(Submission submission, Task task) {
		return task.page().isEmpty() ? "/tasks/" + task.code() : this.intakes.of(submission).address(task.page());
	}

	/** Whether anything is wrong with an entry, or missing. */
	public static boolean isWrong(Answers answers, Task task, int entry) {
		return task.questions()
			.stream()
			.flatMap((question) -> mistake(answers, task, entry, question))
			.findAny()
			.isPresent();
	}

	/** What is wrong with an answer, or that it is missing. */
	static Stream<Remark> mistake(Answers answers, Task task, int entry, Question question) {
		var typed = answers.text(task.code(), entry, question.code());
		return CheckAnswers.mistake(question, typed)
			.or(() -> CheckAnswers.missing(question, !typed.isEmpty()))
			.stream();
	}

}
