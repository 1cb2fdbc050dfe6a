package org.citynetworks.answering;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.citynetworks.answer.Answers;
import org.citynetworks.answering.TaskPage.Asked;
import org.citynetworks.contributor.Visit;
import org.citynetworks.document.FileKind;
import org.citynetworks.form.Task;
import org.citynetworks.intake.Completeness;
import org.citynetworks.intake.Intakes;
import org.citynetworks.intake.Progress;
import org.citynetworks.intake.SaveAnswers;
import org.citynetworks.shared.Language;
import org.citynetworks.shared.NotFound;
import org.citynetworks.submission.Submissions;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.multipart.MultipartFile;

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

	private final Completeness completeness;

	// All that happens between a question and its answer
	AnswerForm(Submissions submissions, SaveAnswers save, TakeFiles files, MakeTaskPage pages, Intakes intakes,
			Completeness completeness) {
		this.submissions = submissions;
		this.save = save;
		this.files = files;
		this.pages = pages;
		this.intakes = intakes;
		this.completeness = completeness;
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
		if (task.isCounted()) {
			var own = visit.submission()
				.form()
				.tasks()
				.stream()
				.filter((one) -> visit.by().mayAnswer(one.code()))
				.toList();
			model.addAttribute("place", own.indexOf(task) + 1);
			model.addAttribute("places", own.size());
		}
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
		var lost = page.all().stream().flatMap((asked) -> lost(asked, typed, answers)).toList();
		if (!lost.isEmpty()) {
			frame(visit, task, model);
			model.addAttribute("why", page.closed());
			model.addAttribute("lost", lost);
			return "answering/not-kept";
		}
		var complete = typed.isComplete() && both.isEmpty() && refused.isEmpty()
				&& !Completeness.isWrong(now, task, entry);
		if (page.open() && !task.isRepeated() && !task.isCounted() && !typed.isOnlyKept()) {
			this.save.complete(visit.by(), task, complete);
		}
		if (!refused.isEmpty()) {
			return show(visit, task, entry, false, refused, model);
		}
		if (typed.isComplete() && !complete) {
			return "redirect:" + here + "?completing=yes";
		}
		if (typed.isOnlyKept() || typed.isAboutFiles() || !both.isEmpty()) {
			return "redirect:" + here;
		}
		return "redirect:" + ((complete && task.isCounted()) ? next(visit, now, task).orElse(onward) : onward);
	}

	/** The next page of questions that are not all answered, if there is one. */
	private Optional<String> next(Visit visit, Answers answers, Task task) {
		var closed = this.intakes.of(visit.submission()).closed(visit.submission()).keySet();
		var open = this.completeness.of(visit.submission(), answers)
			.entrySet()
			.stream()
			.filter((one) -> one.getValue() != Progress.COMPLETED && one.getKey().isCounted())
			.map((one) -> one.getKey().code())
			.filter((code) -> visit.by().mayAnswer(code) && !closed.contains(code) && !code.equals(task.code()))
			.toList();
		var codes = visit.submission().form().tasks().stream().map(Task::code).toList();
		return open.stream()
			.filter((code) -> codes.indexOf(code) > codes.indexOf(task.code()))
			.findFirst()
			.or(() -> open.stream().findFirst())
			.map((code) -> visit.address() + "/tasks/" + code + "?saved=" + task.code());
	}

	/** What was typed or sent where nothing could be changed any more. */
	private static Stream<Lost> lost(Asked asked, Typed typed, Map<String, String> answers) {
		var text = answers.getOrDefault(asked.question().code(), "").replace("\r\n", "\n").strip();
		if (asked.open()) {
			return Stream.empty();
		}
		var files = typed.files(asked.question()).stream().map(MultipartFile::getOriginalFilename);
		var texts = (text.isEmpty() || text.equals(asked.typed())) ? Stream.<String>empty()
				: Stream.of(asked.chosen(text));
		return Stream.concat(texts, files).map((one) -> new Lost(asked.called(), one));
	}

	/** The entries of a task, whatever is the matter with them. */
	Answers answers(Visit visit) {
		return this.submissions.answers(visit.submission());
	}

	/** What was typed and not kept. */
	record Lost(String label, String typed) {

	}

}
