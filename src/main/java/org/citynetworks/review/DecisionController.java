package org.citynetworks.review;

import java.util.UUID;

import org.citynetworks.account.SignedIn;
import org.citynetworks.application.TellApplicants;
import org.citynetworks.decision.DecideApplications;
import org.citynetworks.decision.DecideApplications.Answer;
import org.citynetworks.decision.DecisionForm;
import org.citynetworks.decision.Decisions;
import org.citynetworks.web.Query;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Decisions, on the page of the application itself.
 */
@Controller
@RequestMapping("/admin/applications/{id}")
@PreAuthorize("@mayReview.judge(authentication, #id)")
class DecisionController {

	private final ShowApplication page;

	private final DecideApplications decide;

	private final Decisions decisions;

	private final TellApplicants tell;

	DecisionController(ShowApplication page, DecideApplications decide, Decisions decisions, TellApplicants tell) {
		this.page = page;
		this.decide = decide;
		this.decisions = decisions;
		this.tell = tell;
	}

	/** Keeps what was written, shows the mail that would go out, or decides. */
	@PostMapping("/decision")
	String decide(@PathVariable String id, @ModelAttribute("form") DecisionForm form, BindingResult errors,
			SignedIn somebody, Model model, RedirectAttributes next) {
		var application = MayReview.id(id);
		this.decisions.save(application, somebody.person(), form);
		if (form.isDecided() || form.isPreview()) {
			form.check(errors);
		}
		if (form.isDecided() && !errors.hasErrors()) {
			return answer(id, this.decide.decide(application, somebody.person(), form), next);
		}
		if (form.isPreview() && !errors.hasErrors()) {
			model.addAttribute("preview",
					this.tell.preview(application, form.chosen().orElseThrow().move(), form.words()).orElseThrow());
		}
		model.addAttribute("saved", !errors.hasErrors());
		return this.page.show(application, somebody.person(), model);
	}

	@PostMapping("/agree")
	String agree(@PathVariable String id, SignedIn somebody, RedirectAttributes next) {
		return answer(id, this.decide.agree(MayReview.id(id), somebody.person()), next);
	}

	/** Takes a proposal or a decision back, or disagrees with it. */
	@PostMapping("/undo")
	String undo(@PathVariable String id, @RequestParam(required = false) @Nullable String reason, SignedIn somebody,
			RedirectAttributes next) {
		return answer(id, this.decide.undo(MayReview.id(id), somebody.person(), text(reason)), next);
	}

	@PostMapping("/release")
	String release(@PathVariable String id, SignedIn somebody, RedirectAttributes next) {
		return answer(id, this.decide.release(MayReview.id(id), somebody.person()), next);
	}

	/** Judges an appeal: {@code uphold}, or else it is dismissed. */
	@PostMapping("/appeal")
	String judge(@PathVariable String id, @RequestParam(required = false) @Nullable String how,
			@RequestParam(required = false) @Nullable String reason, SignedIn somebody, RedirectAttributes next) {
		var isUpheld = "uphold".equals(how);
		if (!isUpheld && text(reason).length() < DecisionForm.SHORTEST_REASONS) {
			next.addFlashAttribute("refused", "review.answer.explain");
			next.addFlashAttribute("typed", text(reason));
			return back(id);
		}
		return answer(id, this.decide.judge(MayReview.id(id), somebody.person(), isUpheld, text(reason)), next);
	}

	private static String text(@Nullable String text) {
		var said = Query.said(text);
		return (said != null) ? said : "";
	}

	private static String answer(String id, Answer answer, RedirectAttributes next) {
		next.addFlashAttribute(answer.isRefused() ? "refused" : "done", answer.message());
		return back(id);
	}

	private static String back(String id) {
		return "redirect:/admin/applications/" + UUID.fromString(id);
	}

}
