package org.citynetworks.answering;

import java.util.List;
import java.util.Map;

import org.citynetworks.answer.Answers;
import org.citynetworks.answering.TaskPage.Asked;
import org.citynetworks.contributor.Visit;
import org.citynetworks.document.FileKind;
import org.citynetworks.form.Task;
import org.citynetworks.intake.Completeness;
import org.citynetworks.intake.Intakes;
import org.citynetworks.intake.SaveAnswers;
import org.citynetworks.shared.Language;
import org.citynetworks.shared.NotFound;
import org.citynetworks.submission.Submissions;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * The form of an entry: shows it, and takes in whatever was typed, right or wrong.
 */
@Component
class AnswerForm {

	private final Submissions submissions;

	private final SaveAnswers save;

	private final TakeFiles files;

	private final MakeTaskPage pages;

	private final Intakes intakes;

	AnswerForm(Submissions submissions, SaveAnswers save, TakeFiles files, MakeTaskPage pages, Intakes intakes) {
		this.submissions = submissions;
		this.save = save;
		this.files = files;
		this.pages = pages;
		this.intakes = intakes;
	}

	Task task(Visit visit, String code) {
		return visit.submission().form().task(code).orElseThrow(() -> new NotFound("task", code));
	}

	String show(Visit visit, Task task, int entry, boolean completing, Model model) {
		return show(visit, task, entry, completing, Map.of(), model);
	}

	private String show(Visit visit, Task task, int entry, boolean completing, Map<String, String> refused,
			Model model) {
		var answers = this.submissions.answers(visit.submission());
		frame(visit, task, model);
		model.addAttribute("page", this.pages.of(visit, answers, task, entry, completing, refused));
		model.addAttribute("accept", FileKind.accept());
		model.addAttribute("back", (task.isRepeated() && !answers.entries(task.code()).isEmpty())
				? visit.address() + "/tasks/" + task.code() : visit.address());
		// The languages of the page are buttons of this form, so that nothing typed is
		// lost
		model.addAttribute("keeps", "answers");
		return "answering/task";
	}

	/** What every page of a task knows. */
	void frame(Visit visit, Task task, Model model) {
		var language = Language.of(LocaleContextHolder.getLocale());
		model.addAttribute("visit", visit);
		model.addAttribute("called", this.intakes.of(visit.submission()).title(visit.submission(), language));
		model.addAttribute("task", task);
		model.addAttribute("heading", task.title().in(language));
	}

	/**
	 * Keeps what was typed.
	 * @param here where the form stands
	 * @param onward where to go when there is nothing more to see to
	 */
	String take(Visit visit, Task task, int entry, Typed typed, String here, String onward, Model model) {
		var answers = typed.answers(task);
		var both = this.save.save(visit.by(), task, entry, answers, typed.seen(task));
		var refused = this.files.take(visit, task, entry, typed);
		var now = this.submissions.answers(visit.submission());
		var page = this.pages.of(visit, now, task, entry, false, Map.of());
		var lost = page.questions().stream().filter((asked) -> isLost(asked, answers)).toList();
		if (!lost.isEmpty()) {
			frame(visit, task, model);
			model.addAttribute("lost", lost(lost, answers));
			return "answering/not-kept";
		}
		var complete = typed.isComplete() && both.isEmpty() && refused.isEmpty()
				&& !Completeness.isWrong(now, task, entry);
		if (page.open() && !task.isRepeated() && !typed.isOnlyKept()) {
			this.save.complete(visit.by(), task, complete);
		}
		if (!refused.isEmpty()) {
			return show(visit, task, entry, false, refused, model);
		}
		if (typed.isComplete() && !complete) {
			return "redirect:" + here + "?completing=yes";
		}
		return "redirect:" + ((typed.isOnlyKept() || typed.isAboutFiles() || !both.isEmpty()) ? here : onward);
	}

	/** Whether something was typed where nothing could be changed any more. */
	private static boolean isLost(Asked asked, Map<String, String> answers) {
		var typed = answers.getOrDefault(asked.question().code(), "").replace("\r\n", "\n").strip();
		return !asked.open() && !typed.isEmpty() && !typed.equals(asked.typed());
	}

	private static List<Lost> lost(List<Asked> questions, Map<String, String> answers) {
		return questions.stream()
			.map((asked) -> new Lost(asked.label(), answers.getOrDefault(asked.question().code(), "")))
			.toList();
	}

	/** The entries of a task, whatever is the matter with them. */
	Answers answers(Visit visit) {
		return this.submissions.answers(visit.submission());
	}

	/** What was typed and not kept. */
	record Lost(String label, String typed) {

	}

}
