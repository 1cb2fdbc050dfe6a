package org.citynetworks.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.citynetworks.account.SignedIn;
import org.citynetworks.answer.Answer.Place;
import org.citynetworks.answer.ReadAnswer;
import org.citynetworks.answer.ShowAnswer;
import org.citynetworks.programme.Programmes;
import org.citynetworks.review.ShowAnswers.TaskPart;
import org.citynetworks.shared.Language;
import org.citynetworks.submission.Submissions;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Where answers are asked for again, each with a reason, until a day.
 */
@Controller
@RequestMapping("/admin/applications/{id}/changes")
@PreAuthorize("@mayReview.judge(authentication, #id)")
class AskAgainController {

	private static final String REASON = "reason.";

	private static final int LONGEST = 2000;

	private final ShowApplication page;

	private final HandleApplications handle;

	private final Submissions submissions;

	private final ShowAnswer shown;

	private final Files files;

	private final Programmes programmes;

	private final Clock clock;

	AskAgainController(ShowApplication page, HandleApplications handle, Submissions submissions, ShowAnswer shown,
			Files files, Programmes programmes, Clock clock) {
		this.page = page;
		this.handle = handle;
		this.submissions = submissions;
		this.shown = shown;
		this.files = files;
		this.programmes = programmes;
		this.clock = clock;
	}

	@GetMapping
	String show(@PathVariable String id, Model model) {
		var application = this.page.head(MayReview.id(id), model);
		var days = this.programmes.bySlug(application.programme()).rules().replyDays();
		return show(id, LocalDate.now(this.clock).plusDays(days).toString(), Map.of(), model);
	}

	@PostMapping
	String ask(@PathVariable String id, @RequestParam Map<String, String> sent, SignedIn somebody, Model model,
			RedirectAttributes next) {
		var application = MayReview.id(id);
		var due = ReadAnswer.day(sent.getOrDefault("due", "")).filter((day) -> day.isAfter(LocalDate.now(this.clock)));
		var reasons = reasons(application, sent);
		if (due.isEmpty() || reasons.isEmpty()) {
			this.page.head(application, model);
			model.addAttribute("wrong", reasons.isEmpty() ? "review.mistake.none" : "review.mistake.due");
			return show(id, sent.getOrDefault("due", ""), sent, model);
		}
		var isAsked = this.handle.askChanges(application, somebody.person(), due.get(), reasons,
				sent.getOrDefault("words", "").strip());
		next.addFlashAttribute(isAsked ? "done" : "refused",
				isAsked ? "review.answer.asked" : "review.answer.elsewhere");
		return "redirect:/admin/applications/" + UUID.fromString(id);
	}

	/** What was asked for is no longer needed. */
	@PostMapping("/cancel")
	String cancel(@PathVariable String id, SignedIn somebody, RedirectAttributes next) {
		var isDone = this.handle.cancelRequest(MayReview.id(id), somebody.person());
		next.addFlashAttribute(isDone ? "done" : "refused",
				isDone ? "review.answer.unasked" : "review.answer.elsewhere");
		return "redirect:/admin/applications/" + UUID.fromString(id);
	}

	private String show(String id, String due, Map<String, String> sent, Model model) {
		model.addAttribute("tasks", tasks(MayReview.id(id)));
		model.addAttribute("due", due);
		model.addAttribute("sent", sent);
		return "review/changes";
	}

	/** The places of the form for which a reason was given. */
	private Map<Place, String> reasons(UUID id, Map<String, String> sent) {
		var reasons = new LinkedHashMap<Place, String>();
		tasks(id).stream()
			.flatMap((task) -> task.entries().stream())
			.flatMap((entry) -> entry.answers().stream())
			.forEach((line) -> {
				var reason = sent.getOrDefault(REASON + line.name(), "").strip();
				if (!reason.isEmpty()) {
					reasons.put(line.place(), (reason.length() > LONGEST) ? reason.substring(0, LONGEST) : reason);
				}
			});
		return reasons;
	}

	private List<TaskPart> tasks(UUID id) {
		var answers = this.submissions.answers(this.submissions.get(id));
		var all = new ShowAnswers(answers, answers, Map.of(), this.shown, this.files,
				Language.of(LocaleContextHolder.getLocale()));
		return Stream.concat(all.tasks().stream(), all.pages().stream()).toList();
	}

}
