package org.citynetworks.answering;

import java.util.List;

import org.citynetworks.contributor.Visit;
import org.citynetworks.form.Task;
import org.citynetworks.intake.SaveAnswers;
import org.citynetworks.shared.NotFound;
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
 * One of the entries of a task that takes several.
 */
@Controller
@RequestMapping("/applications/{id}/tasks/{code}/{entry:[1-9][0-9]{0,3}}")
class TaskEntryController {

	private final AnswerForm form;

	private final SaveAnswers save;

	TaskEntryController(AnswerForm form, SaveAnswers save) {
		this.form = form;
		this.save = save;
	}

	/** The number of an entry that there is not yet. */
	static int next(List<Integer> entries) {
		return entries.isEmpty() ? 1 : entries.get(entries.size() - 1) + 1;
	}

	@GetMapping
	String show(Visit visit, @PathVariable String code, @PathVariable int entry,
			@RequestParam(required = false) @Nullable String completing, Model model) {
		return this.form.show(visit, task(visit, code, entry), entry, completing != null, model);
	}

	@PostMapping
	String take(Visit visit, @PathVariable String code, @PathVariable int entry,
			@RequestParam MultiValueMap<String, String> sent, @RequestParam MultiValueMap<String, MultipartFile> files,
			Model model) {
		var task = task(visit, code, entry);
		var list = visit.address() + "/tasks/" + code;
		return this.form.take(visit, task, entry, new Typed(sent, files), list + "/" + entry, list, model);
	}

	@GetMapping("/remove")
	String removing(Visit visit, @PathVariable String code, @PathVariable int entry, Model model) {
		var task = task(visit, code, entry);
		this.form.show(visit, task, entry, false, model);
		model.addAttribute("keeps", null);
		return "answering/remove-entry";
	}

	@PostMapping("/remove")
	String remove(Visit visit, @PathVariable String code, @PathVariable int entry) {
		this.save.remove(visit.by(), task(visit, code, entry), entry);
		return "redirect:" + visit.address() + "/tasks/" + code;
	}

	/** The task, if it has that entry or room for it. */
	private Task task(Visit visit, String code, int entry) {
		var task = this.form.task(visit, code);
		var entries = this.form.answers(visit).entries(code);
		if (!task.isRepeated() || !entries.contains(entry) && entries.size() >= task.most()) {
			throw new NotFound("entry", code + "/" + entry);
		}
		return task;
	}

}
