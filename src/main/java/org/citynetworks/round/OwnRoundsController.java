package org.citynetworks.round;

import java.util.List;

import jakarta.validation.Valid;
import org.citynetworks.commitment.Participants;
import org.citynetworks.instrument.Instrument;
import org.citynetworks.instrument.Instrument.Level;
import org.citynetworks.instrument.Instruments;
import org.citynetworks.shared.NotFound;

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
 * The rounds of one's participant, and where a new one begins.
 */
@Controller
@PreAuthorize("@mayAct.on(authentication, 'participant/' + #slug)")
@RequestMapping("/my/participants/{slug}/scans")
class OwnRoundsController {

	private final Participants participants;

	private final Rounds rounds;

	private final Instruments instruments;

	private final BeginRound begin;

	private final TakesAnswers takes;

	OwnRoundsController(Participants participants, Rounds rounds, Instruments instruments, BeginRound begin,
			TakesAnswers takes) {
		this.participants = participants;
		this.rounds = rounds;
		this.instruments = instruments;
		this.begin = begin;
		this.takes = takes;
	}

	@GetMapping
	String list(@PathVariable String slug, Model model) {
		var participant = this.participants.get(slug);
		model.addAttribute("participant", participant);
		model.addAttribute("rounds", this.rounds.of(participant.subject()));
		model.addAttribute("instruments", this.instruments.all());
		return "round/list";
	}

	@GetMapping("/new/{instrument}/{level}")
	String ask(@PathVariable String slug, @PathVariable String instrument, @PathVariable String level, Model model) {
		model.addAttribute("form",
				new RoundForm(null, this.takes.today().plusDays(21).toString(), List.of(RoundForm.ALL), "no"));
		return page(slug, instrument, level, model);
	}

	@PostMapping("/new/{instrument}/{level}")
	String begin(@PathVariable String slug, @PathVariable String instrument, @PathVariable String level,
			@Valid @ModelAttribute("form") RoundForm form, BindingResult errors, Model model) {
		var asked = this.instruments.current(instrument);
		var thorough = level(asked, level);
		form.check(asked.topics(), this.takes.today(), errors);
		if (errors.hasErrors()) {
			return page(slug, instrument, level, model);
		}
		var round = this.begin.begin(this.participants.get(slug).subject(),
				new NewRound(form.called(), asked, thorough, form.of(asked.topics()), form.day(), form.isNamed()));
		return "redirect:" + round.path();
	}

	private String page(String slug, String instrument, String level, Model model) {
		var asked = this.instruments.current(instrument);
		model.addAttribute("participant", this.participants.get(slug));
		model.addAttribute("instrument", asked);
		model.addAttribute("level", level(asked, level));
		model.addAttribute("topics", asked.topics());
		return "round/new";
	}

	private static Level level(Instrument instrument, String key) {
		return instrument.level(key).orElseThrow(() -> new NotFound("level", key));
	}

}
