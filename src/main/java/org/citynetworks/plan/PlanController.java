package org.citynetworks.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

import jakarta.servlet.http.HttpServletRequest;
import org.citynetworks.cache.PageCache;
import org.citynetworks.commitment.Participants;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The plan of a participant, for everybody; what is late is so from a day on.
 */
@Controller
class PlanController {

	private final Plans plans;

	private final Participants participants;

	private final Clock clock;

	PlanController(Plans plans, Participants participants, Clock clock) {
		this.plans = plans;
		this.participants = participants;
		this.clock = clock;
	}

	@GetMapping("/participants/{slug}/plan")
	String show(@PathVariable String slug, Model model, HttpServletRequest request) {
		var today = LocalDate.now(this.clock);
		PageCache.expiresAt(request, today.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
		model.addAttribute("plan", this.plans.get(slug));
		model.addAttribute("participant", this.participants.get(slug));
		model.addAttribute("today", today);
		return "plan/plan";
	}

}
