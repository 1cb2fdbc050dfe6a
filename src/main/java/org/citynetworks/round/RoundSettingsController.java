package org.citynetworks.round;

import java.util.UUID;

import jakarta.validation.Valid;
import org.citynetworks.round.Round.Stage;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * What of a round can be changed while it runs.
 */
@Controller
@PreAuthorize("@mayScan.coordinate(authentication, #id)")
@RequestMapping("/my/scans/{id}/settings")
class RoundSettingsController {

	private final Rounds rounds;

	private final TakesAnswers takes;

	private final ChangeRound change;

	RoundSettingsController(Rounds rounds, TakesAnswers takes, ChangeRound change) {
		this.rounds = rounds;
		this.takes = takes;
		this.change = change;
	}

	@GetMapping
	String show(@PathVariable UUID id, Model model) {
		var round = this.rounds.get(id);
		model.addAttribute("form", RoundForm.of(round));
		return page(round, model);
	}

	@PostMapping
	String change(@PathVariable UUID id, @Valid @ModelAttribute("form") RoundForm form, BindingResult errors,
			Model model) {
		var round = this.rounds.get(id);
		// What is over may stay as it was
		if (round.stage() == Stage.ANSWERING || !round.until().toString().equals(form.until())) {
			RoundForm.checkUntil(form.until(), this.takes.today(), errors);
		}
		if (errors.hasErrors()) {
			return page(round, model);
		}
		this.change.change(id, form.called(), form.day(), form.isNamed());
		return "redirect:" + round.path();
	}

	private static String page(Round round, Model model) {
		model.addAttribute("round", round);
		return "round/settings";
	}

}
