package org.citynetworks.round;

import java.util.UUID;

import jakarta.validation.Valid;
import org.citynetworks.round.RoundProgress.Sheet;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * How far somebody has come who answers in a round, and what can be done about it.
 */
@Controller
@PreAuthorize("@mayScan.coordinate(authentication, #id)")
@RequestMapping("/my/scans/{id}/assessors/{number}")
class AssessorController {

	private static final String HERE = "redirect:/my/scans/{id}/assessors/{number}";

	private static final String DONE = "done";

	private final Rounds rounds;

	private final FindProgress progress;

	private final TakesAnswers takes;

	private final ChangeAssessor change;

	private final InviteAssessors invite;

	AssessorController(Rounds rounds, FindProgress progress, TakesAnswers takes, ChangeAssessor change,
			InviteAssessors invite) {
		this.rounds = rounds;
		this.progress = progress;
		this.takes = takes;
		this.change = change;
		this.invite = invite;
	}

	@GetMapping
	String show(@PathVariable UUID id, @PathVariable long number, Model model) {
		var progress = this.progress.of(this.rounds.get(id));
		var sheet = progress.sheet(number);
		model.addAttribute("form", AssessorForm.of(sheet));
		return page(progress, sheet, model);
	}

	@PostMapping
	String change(@PathVariable UUID id, @PathVariable long number, @Valid @ModelAttribute("form") AssessorForm form,
			BindingResult errors, RedirectAttributes next, Model model) {
		var progress = this.progress.of(this.rounds.get(id));
		form.check(progress.addresses(number), errors);
		if (errors.hasErrors()) {
			return page(progress, progress.sheet(number), model);
		}
		this.change.change(id, number, form.of(progress.round().askedTopics()));
		next.addFlashAttribute(DONE, "round.done.change");
		return HERE;
	}

	private String page(RoundProgress progress, Sheet sheet, Model model) {
		model.addAttribute("round", progress.round());
		model.addAttribute("sheet", sheet);
		model.addAttribute("takes", this.takes.takes(progress.round()));
		model.addAttribute("sectors", Assessor.SECTORS);
		return "round/assessor";
	}

	@PostMapping("/remind")
	String remind(@PathVariable UUID id, @PathVariable long number, RedirectAttributes next) {
		var reminded = this.takes.takes(this.rounds.get(id)) && this.invite.remind(id, number);
		next.addFlashAttribute(DONE, reminded ? "round.done.reminded" : "round.done.notReminded");
		return HERE;
	}

	@PostMapping("/link")
	String link(@PathVariable UUID id, @PathVariable long number, RedirectAttributes next) {
		var sent = this.takes.takes(this.rounds.get(id)) && this.invite.inviteAgain(id, number);
		next.addFlashAttribute(DONE, sent ? "round.done.link" : "round.done.noLink");
		return HERE;
	}

	@PostMapping("/leave")
	String leave(@PathVariable UUID id, @PathVariable long number, @RequestParam(defaultValue = "no") String counts) {
		this.change.leave(id, number, "yes".equals(counts));
		return HERE;
	}

	@PostMapping("/return")
	String comeBack(@PathVariable UUID id, @PathVariable long number) {
		this.change.comeBack(id, number);
		return HERE;
	}

	@PostMapping("/remove")
	String remove(@PathVariable UUID id, @PathVariable long number) {
		return this.change.remove(id, number) ? "redirect:/my/scans/{id}#assessors" : HERE;
	}

}
