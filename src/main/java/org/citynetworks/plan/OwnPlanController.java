package org.citynetworks.plan;

import java.time.Clock;
import java.time.LocalDate;

import org.citynetworks.account.SignedIn;
import org.citynetworks.commitment.Participants;
import org.citynetworks.history.Drafts;
import org.citynetworks.history.Revision.Kind;
import org.citynetworks.programme.Programmes;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * What the team of a participant has to do by its plan; and where it begins one, if none
 * was made when it joined.
 */
@Controller
@PreAuthorize("@mayAct.on(authentication, 'participant/' + #slug)")
@RequestMapping("/my/participants/{slug}/plan")
class OwnPlanController {

	private final Plans plans;

	private final Participants participants;

	private final Programmes programmes;

	private final Drafts drafts;

	private final Clock clock;

	OwnPlanController(Plans plans, Participants participants, Programmes programmes, Drafts drafts, Clock clock) {
		this.plans = plans;
		this.participants = participants;
		this.programmes = programmes;
		this.drafts = drafts;
		this.clock = clock;
	}

	@GetMapping
	String show(@PathVariable String slug, Model model) {
		var participant = this.participants.get(slug);
		model.addAttribute("participant", participant);
		model.addAttribute("plan", this.plans.find(slug).orElse(null));
		model.addAttribute("tier", this.programmes.tier(participant.tier()));
		model.addAttribute("today", LocalDate.now(this.clock));
		return "plan/own";
	}

	@PostMapping
	String begin(@PathVariable String slug, SignedIn somebody) {
		var months = this.programmes.tier(this.participants.get(slug).tier()).planMonths();
		if (months == 0 || this.plans.find(slug).isPresent()) {
			return "redirect:/my/participants/" + slug + "/plan";
		}
		var state = PlanEditing.begun(slug, LocalDate.now(this.clock), months);
		return "redirect:/admin/drafts/"
				+ this.drafts.begin(PlanEditing.KIND + "/" + slug, Kind.CREATED, 0, state, somebody.person()).id();
	}

}
