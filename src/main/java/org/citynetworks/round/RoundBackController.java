package org.citynetworks.round;

import java.util.Objects;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.citynetworks.account.SignedIn;
import org.citynetworks.answer.ReadAnswer;
import org.citynetworks.round.Round.Stage;
import org.jspecify.annotations.Nullable;

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
 * Takes a round one stage back, with a reason: from agreeing to answering, or from its
 * end to agreeing.
 */
@Controller
@PreAuthorize("@mayScan.coordinate(authentication, #id)")
@RequestMapping("/my/scans/{id}/back")
class RoundBackController {

	private final Rounds rounds;

	private final TakesAnswers takes;

	private final MoveRound move;

	RoundBackController(Rounds rounds, TakesAnswers takes, MoveRound move) {
		this.rounds = rounds;
		this.takes = takes;
		this.move = move;
	}

	@GetMapping
	String ask(@PathVariable UUID id, Model model) {
		model.addAttribute("form", new BackForm(null, this.takes.today().plusDays(7).toString()));
		return page(this.rounds.get(id), model);
	}

	@PostMapping
	String back(@PathVariable UUID id, @Valid @ModelAttribute("form") BackForm form, BindingResult errors,
			SignedIn somebody, Model model) {
		var round = this.rounds.get(id);
		if (round.stage() == Stage.AGREEING) {
			if (form.until() == null) {
				errors.rejectValue("until", "round.until.missing");
			}
			RoundForm.checkUntil(form.until(), this.takes.today(), errors);
		}
		if (errors.hasErrors()) {
			return page(round, model);
		}
		if (round.stage() == Stage.AGREEING) {
			var until = ReadAnswer.day(Objects.requireNonNull(form.until())).orElseThrow();
			this.move.again(id, until, form.said(), somebody.person());
		}
		else {
			this.move.reopen(id, form.said(), somebody.person());
		}
		return "redirect:" + round.path();
	}

	private static String page(Round round, Model model) {
		if (round.stage() != Stage.AGREEING && round.stage() != Stage.CLOSED) {
			return "redirect:" + round.path();
		}
		model.addAttribute("round", round);
		model.addAttribute("step", (round.stage() == Stage.AGREEING) ? "again" : "reopen");
		return "round/back";
	}

	/**
	 * Why.
	 *
	 * @param until until when answers are taken, if they are to be
	 */
	record BackForm(@NotBlank(message = "{round.words.missing}") @Size(max = 1000,
			message = "{round.words.long}") @Nullable String words, @Nullable String until) {

		String said() {
			return Objects.requireNonNull(this.words);
		}

	}

}
