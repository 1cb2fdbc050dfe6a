package org.citynetworks.letter;

import java.time.Duration;

import org.citynetworks.application.ApplicantMoves;
import org.citynetworks.application.Applications;
import org.citynetworks.application.Phase;
import org.citynetworks.contributor.Contributor.Capacity;
import org.citynetworks.contributor.Contributors;
import org.citynetworks.contributor.Visit;
import org.citynetworks.limit.Limit;
import org.citynetworks.limit.RateLimits;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Mails whoever is to sign once more.
 */
@Controller
@RequestMapping("/applications/{id}/remind")
class RemindController {

	private static final String PAGE = "letter/remind";

	private static final String DONE = "redirect:/applications/{id}";

	private static final Limit MAILS = Limit.growing("letter.remind", Duration.ofMinutes(5), Duration.ofHours(1),
			Duration.ofHours(12), Duration.ofHours(24));

	private final Applications applications;

	private final Contributors contributors;

	private final ShowLetter show;

	private final ApplicantMoves moves;

	private final RateLimits limits;

	RemindController(Applications applications, Contributors contributors, ShowLetter show, ApplicantMoves moves,
			RateLimits limits) {
		this.applications = applications;
		this.contributors = contributors;
		this.show = show;
		this.moves = moves;
		this.limits = limits;
	}

	@GetMapping
	String ask(Visit visit, Model model) {
		return waits(visit) ? page(visit, model) : DONE;
	}

	@PostMapping
	String remind(Visit visit, Model model) {
		if (!waits(visit)) {
			return DONE;
		}
		var wait = this.limits.take(MAILS, "submission/" + visit.submission().id());
		if (wait.isZero()) {
			this.moves.remind(visit.by());
			model.addAttribute("sent", true);
		}
		else {
			model.addAttribute("wait", wait.toMinutes() + 1);
		}
		return page(visit, model);
	}

	private boolean waits(Visit visit) {
		return visit.by().isOwner()
				&& this.applications.get(visit.submission().id()).phase() == Phase.AWAITING_SIGNATURE;
	}

	private String page(Visit visit, Model model) {
		this.show.about(visit, model);
		model.addAttribute("to",
				this.contributors.of(visit.submission().id())
					.stream()
					.filter((one) -> one.capacity() == Capacity.SIGNATORY)
					.toList());
		return PAGE;
	}

}
