package org.citynetworks.answering;

import java.util.List;

import org.citynetworks.answer.Answers;
import org.citynetworks.contributor.Visit;
import org.citynetworks.form.Task;
import org.citynetworks.intake.Completeness;
import org.citynetworks.intake.SaveAnswers;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * A task: its form, or the list of its entries.
 */
@Controller
@RequestMapping("/applications/{id}/tasks/{code}")
class TaskController {

	private final AnswerForm form;

	private final SaveAnswers save;

	private final Completeness completeness;

	TaskController(AnswerForm form, SaveAnswers save, Completeness completeness) {
		this.form = form;
		this.save = save;
		this.completeness = completeness;
	}

	@GetMapping
	String show(Visit visit, @PathVariable String code, @RequestParam(required = false) @Nullable String completing,
			@RequestParam(required = false) @Nullable String saved, Model model) {
		var task = this.form.task(visit, code);
		model.addAttribute("saved", saved);
		if (!task.page().isEmpty()) {
			return "redirect:" + visit.address() + this.completeness.address(visit.submission(), task);
		}
		if (task.isRepeated() && completing == null && isOpen(visit, task)
				&& this.form.answers(visit).entries(code).isEmpty()) {
			// There is nothing to list
			return "redirect:" + visit.address() + "/tasks/" + code + "/1";
		}
		return task.isRepeated() ? list(visit, task, completing != null, model)
				: this.form.show(visit, task, 1, completing != null, model);
	}

	private String list(Visit visit, Task task, boolean completing, Model model) {
		var answers = this.form.answers(visit);
		var entries = answers.entries(task.code());
		this.form.frame(visit, task, model);
		model.addAttribute("entries", entries.stream().map((entry) -> row(answers, task, entry)).toList());
		model.addAttribute("next", (entries.size() < task.most()) ? TaskEntryController.next(entries) : null);
		model.addAttribute("open", isOpen(visit, task));
		model.addAttribute("empty", completing && entries.isEmpty() && task.required());
		model.addAttribute("completing", completing);
		return "answering/entries";
	}

	private static boolean isOpen(Visit visit, Task task) {
		return visit.by().mayAnswer(task.code()) && !visit.submission().isLocked();
	}

	private static EntryRow row(Answers answers, Task task, int entry) {
		var first = task.questions()
			.stream()
			.map((question) -> answers.text(task.code(), entry, question.code()))
			.filter((text) -> !text.isEmpty())
			.findFirst();
		return new EntryRow(entry, first.orElse(""), Completeness.isWrong(answers, task, entry));
	}

	@PostMapping
	String take(Visit visit, @PathVariable String code, @RequestParam MultiValueMap<String, String> sent,
			@RequestParam MultiValueMap<String, MultipartFile> files, Model model) {
		var task = this.form.task(visit, code);
		var typed = new Typed(sent, files);
		var here = visit.address() + "/tasks/" + code;
		var onward = visit.address() + "?saved=" + code;
		if (!task.isRepeated()) {
			return this.form.take(visit, task, 1, typed, here, onward, model);
		}
		var complete = typed.isComplete() && isComplete(task, this.form.answers(visit));
		this.save.complete(visit.by(), task, complete);
		return "redirect:" + ((typed.isComplete() && !complete) ? here + "?completing=yes" : onward);
	}

	private static boolean isComplete(Task task, Answers answers) {
		List<Integer> entries = answers.entries(task.code());
		return (!entries.isEmpty() || !task.required())
				&& entries.stream().noneMatch((entry) -> Completeness.isWrong(answers, task, entry));
	}

	/**
	 * An entry in the list.
	 *
	 * @param text how it begins
	 */
	record EntryRow(int number, String text, boolean wrong) {

	}

}
