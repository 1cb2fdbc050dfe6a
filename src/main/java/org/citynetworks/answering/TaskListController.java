package org.citynetworks.answering;

import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.citynetworks.answer.Answer.Place;
import org.citynetworks.answer.Answers;
import org.citynetworks.answer.Remark;
import org.citynetworks.answer.SayRemark;
import org.citynetworks.answering.MessageController.MessageForm;
import org.citynetworks.contributor.Contributor.Capacity;
import org.citynetworks.contributor.Contributors;
import org.citynetworks.contributor.Visit;
import org.citynetworks.form.Task;
import org.citynetworks.intake.Completeness;
import org.citynetworks.intake.Intakes;
import org.citynetworks.intake.Progress;
import org.citynetworks.shared.Language;
import org.citynetworks.submission.ChangeRequests;
import org.citynetworks.submission.Submissions;
import org.jspecify.annotations.Nullable;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What there is to answer, and how far it has come: where everybody comes in, and comes
 * back to.
 */
@Controller
class TaskListController {

	private final Submissions submissions;

	private final Completeness completeness;

	private final ChangeRequests requests;

	private final Contributors contributors;

	private final Intakes intakes;

	private final ShowStanding standing;

	private final SayRemark say;

	// Where everybody comes in, everything stands
	TaskListController(Submissions submissions, Completeness completeness, ChangeRequests requests,
			Contributors contributors, Intakes intakes, ShowStanding standing, SayRemark say) {
		this.submissions = submissions;
		this.completeness = completeness;
		this.requests = requests;
		this.contributors = contributors;
		this.intakes = intakes;
		this.standing = standing;
		this.say = say;
	}

	@GetMapping("/applications/{id}")
	String show(@PathVariable String id, @RequestParam(required = false) @Nullable String saved, @Nullable Visit visit,
			Model model) {
		if (visit == null) {
			return ComeInController.show(id, null, model);
		}
		var request = this.requests.open(visit.submission().id());
		if (visit.submission().isLocked() && (request.isEmpty() || visit.by().capacity() == Capacity.SIGNATORY)) {
			return this.standing.show(visit, new MessageForm(null), model);
		}
		var answers = this.submissions.answers(visit.submission());
		var intake = this.intakes.of(visit.submission());
		model.addAttribute("visit", visit);
		model.addAttribute("called", intake.title(visit.submission(), language()));
		model.addAttribute("foreword",
				Optional.ofNullable(intake.foreword(visit.submission())).map(this.say::say).orElse(null));
		model.addAttribute("withdrawing", intake.withdrawing(visit.submission()));
		model.addAttribute("due", request.map(ChangeRequests.Open::dueOn).orElse(null));
		model.addAttribute("changes", request.map((open) -> changes(visit, open.reasons())).orElse(List.of()));
		model.addAttribute("savedAt", visit.submission().changedAt().atOffset(ZoneOffset.UTC));
		model.addAttribute("optional", intake.optional());
		var closed = intake.closed(visit.submission());
		var rows = rows(visit, answers, closed.keySet());
		model.addAttribute("tasks", rows);
		model.addAttribute("done", rows.stream().noneMatch(TaskRow::isMissing));
		model.addAttribute("saved", saved);
		model.addAttribute("shut", shut(visit, closed));
		model.addAttribute("next", next(rows, saved));
		model.addAttribute("team", this.contributors.of(visit.submission().id()));
		return "answering/tasks";
	}

	/** Where it goes on after a task was saved. */
	private static @Nullable TaskRow next(List<TaskRow> rows, @Nullable String saved) {
		return rows.stream()
			.filter((row) -> row.open() && row.progress() != Progress.COMPLETED)
			.filter((row) -> !row.address().endsWith("/" + saved))
			.findFirst()
			.orElse(null);
	}

	/** Those first that are the reader's, and last what is made of the answers. */
	private List<TaskRow> rows(Visit visit, Answers answers, Set<String> closed) {
		return this.completeness.of(visit.submission(), answers)
			.entrySet()
			.stream()
			.sorted(Comparator
				.comparing((Map.Entry<Task, Progress> task) -> !visit.by().mayAnswer(task.getKey().code()))
				.thenComparing((task) -> !task.getKey().page().isEmpty()))
			.map((task) -> new TaskRow(task.getKey().title().in(language()),
					visit.address() + this.completeness.address(visit.submission(), task.getKey()), task.getValue(),
					said(visit, answers, task.getKey()), !task.getKey().required() && !task.getKey().isCounted(),
					visit.by().mayAnswer(task.getKey().code()) && !closed.contains(task.getKey().code())))
			.toList();
	}

	private @Nullable String said(Visit visit, Answers answers, Task task) {
		var said = this.completeness.said(visit.submission(), answers, task);
		return (said != null) ? this.say.say(said) : null;
	}

	/** Why no task takes answers any more, if none does. */
	private @Nullable String shut(Visit visit, Map<String, Remark> closed) {
		var tasks = visit.submission().form().tasks();
		return tasks.stream().map(Task::code).allMatch(closed::containsKey)
				? closed.values().stream().findFirst().map(this.say::say).orElse(null) : null;
	}

	/** What is asked for again, in the order of the form. */
	private List<Change> changes(Visit visit, Map<Place, String> reasons) {
		return visit.submission()
			.form()
			.tasks()
			.stream()
			.flatMap((task) -> reasons.entrySet()
				.stream()
				.filter((reason) -> reason.getKey().task().equals(task.code()))
				.flatMap((reason) -> change(visit, task, reason.getKey(), reason.getValue()).stream()))
			.toList();
	}

	private Optional<Change> change(Visit visit, Task task, Place place, String reason) {
		if (place.isPage()) {
			return Optional.of(new Change(task.title().in(language()),
					visit.address() + this.completeness.address(visit.submission(), task), reason));
		}
		return task.question(place.question())
			.map((question) -> new Change(task.called(question).in(language()), address(visit, task, place), reason));
	}

	private static String address(Visit visit, Task task, Place place) {
		var entry = task.isRepeated() ? "/" + place.entry() : "";
		return visit.address() + "/tasks/" + task.code() + entry + "#answer-" + place.question();
	}

	private static Language language() {
		return Language.of(LocaleContextHolder.getLocale());
	}

	/**
	 * A {@link Task} with how far it has come.
	 *
	 * @param address without language
	 * @param said in place of how far it has come, if there is more to say
	 * @param open whether the reader may answer it
	 */
	record TaskRow(String title, String address, Progress progress, @Nullable String said, boolean optional,
			boolean open) {

		/** Whether it has to be seen to before all can be sent. */
		boolean isMissing() {
			return this.progress == Progress.IN_PROGRESS || this.progress == Progress.NOT_STARTED && !this.optional;
		}

	}

	/**
	 * An answer that is asked for again.
	 */
	record Change(String label, String address, String reason) {

	}

}
