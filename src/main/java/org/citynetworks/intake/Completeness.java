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
		var done = task.isCounted() ? answered(answers, task) == task.groups().size() : completed.contains(task.code());
		if (done && !isDoubled(answers, task)) {
			return Progress.COMPLETED;
		}
		return answers.entries(task.code()).isEmpty() ? Progress.NOT_STARTED : Progress.IN_PROGRESS;
	}

	/** Whether two people wrote into the same place, and nobody has said what stands. */
	private static boolean isDoubled(Answers answers, Task task) {
		return answers.all()
			.values()
			.stream()
			.anyMatch((answer) -> answer.task().equals(task.code()) && answer.other() != null);
	}

	/** How many groups of a task are answered, by the first of their questions. */
	public static long answered(Answers answers, Task task) {
		return task.groups()
			.stream()
			.filter((group) -> !answers.text(task.code(), 1, group.questions().get(0)).isEmpty())
			.count();
	}

	/**
	 * What has to be seen to before a submission can be sent: the tasks that are
	 * required, or were begun, and are not completed; of those that are counted, the ones
	 * where something is wrong.
	 */
	public List<Remark> missing(Submission submission, Answers answers) {
		return of(submission, answers).entrySet()
			.stream()
			.filter((task) -> isMissing(task.getKey(), task.getValue(), answers))
			.map((task) -> new Remark(task.getKey().isCounted() ? "intake.unclear" : "intake.incomplete",
					List.of(task.getKey().title()), address(submission, task.getKey())))
			.toList();
	}

	/** What is said of a task in place of how far it has come; null if that says all. */
	public @Nullable Remark said(Submission submission, Answers answers, Task task) {
		if (task.isCounted()) {
			return Remark.of("intake.progress.counted", answered(answers, task), task.groups().size());
		}
		return task.page().isEmpty() ? null : this.intakes.of(submission).said(submission, task.page());
	}

	private static boolean isMissing(Task task, Progress progress, Answers answers) {
		if (task.isCounted()) {
			return isDoubled(answers, task) || isWrong(answers, task, 1);
		}
		return progress == Progress.IN_PROGRESS || (progress == Progress.NOT_STARTED && task.required());
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
