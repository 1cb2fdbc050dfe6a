package org.citynetworks.round;

import java.util.UUID;

import org.citynetworks.account.SignedIn;
import org.citynetworks.commitment.Participant;
import org.citynetworks.commitment.Participants;
import org.citynetworks.round.Round.Stage;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * How a round stands, and what comes next.
 */
@Controller
@PreAuthorize("@mayScan.coordinate(authentication, #id)")
@RequestMapping("/my/scans/{id}")
class RoundController {

	private static final String HERE = "redirect:/my/scans/{id}";

	private final Rounds rounds;

	private final Participants participants;

	private final FindProgress progress;

	private final TakesAnswers takes;

	private final MoveRound move;

	private final ChangeRound change;

	private final InviteAssessors invite;

	// Where everything about a round begins
	RoundController(Rounds rounds, Participants participants, FindProgress progress, TakesAnswers takes, MoveRound move,
			ChangeRound change, InviteAssessors invite) {
		this.rounds = rounds;
		this.participants = participants;
		this.progress = progress;
		this.takes = takes;
		this.move = move;
		this.change = change;
		this.invite = invite;
	}

	@GetMapping
	String show(@PathVariable UUID id, Model model) {
		var round = this.rounds.get(id);
		model.addAttribute("round", round);
		model.addAttribute("participant", participant(round));
		model.addAttribute("progress", this.progress.of(round));
		model.addAttribute("daysLeft", this.takes.daysLeft(round));
		model.addAttribute("reason", this.rounds.lastReason(id).orElse(null));
		return "round/round";
	}

	@PostMapping("/invite")
	String invite(@PathVariable UUID id, SignedIn somebody, RedirectAttributes next) {
		var round = this.rounds.get(id);
		if (this.takes.daysLeft(round) < 0 || this.progress.of(round).present().isEmpty()) {
			return HERE;
		}
		this.move.invite(id, somebody.person());
		next.addFlashAttribute("done", "round.done.invite");
		return HERE;
	}

	/** Whether to end it before its day, while answers are still awaited. */
	@GetMapping("/end")
	String ending(@PathVariable UUID id, Model model) {
		var round = this.rounds.get(id);
		if (round.stage() != Stage.ANSWERING) {
			return HERE;
		}
		model.addAttribute("round", round);
		model.addAttribute("progress", this.progress.of(round));
		return "round/end";
	}

	@PostMapping("/end")
	String end(@PathVariable UUID id, SignedIn somebody) {
		this.move.end(id, somebody.person());
		return HERE;
	}

	@PostMapping("/close")
	String close(@PathVariable UUID id, SignedIn somebody) {
		this.move.close(id, somebody.person());
		return HERE;
	}

	@PostMapping("/remind")
	String remind(@PathVariable UUID id, RedirectAttributes next) {
		if (this.takes.takes(this.rounds.get(id))) {
			next.addFlashAttribute("done", "round.done.remind");
			next.addFlashAttribute("number", this.invite.remind(id));
		}
		return HERE;
	}

	@PostMapping("/topics/{topic}/lock")
	String lock(@PathVariable UUID id, @PathVariable String topic) {
		this.change.lock(id, topic);
		return HERE + "#topics";
	}

	@PostMapping("/topics/{topic}/unlock")
	String unlock(@PathVariable UUID id, @PathVariable String topic) {
		this.change.unlock(id, topic);
		return HERE + "#topics";
	}

	@PostMapping("/delete")
	String delete(@PathVariable UUID id) {
		var participant = participant(this.rounds.get(id));
		this.change.delete(id);
		return "redirect:/my" + participant.path() + "/scans";
	}

	private Participant participant(Round round) {
		return this.participants.bySubject(round.owner()).orElseThrow();
	}

}
