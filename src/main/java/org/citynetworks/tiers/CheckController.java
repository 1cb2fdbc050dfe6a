package org.citynetworks.tiers;

import org.citynetworks.programme.Programmes;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * A few questions before one applies. The answers stand in the address and nowhere else.
 */
@Controller
class CheckController {

	private final Programmes programmes;

	CheckController(Programmes programmes) {
		this.programmes = programmes;
	}

	@GetMapping("/programme/tiers/{slug}/check")
	String check(@PathVariable String slug, @ModelAttribute("answers") Answers answers, Model model) {
		var tier = this.programmes.tier(slug);
		var programme = this.programmes.bySlug(tier.programme());
		model.addAttribute("tier", tier);
		model.addAttribute("programme", programme);
		model.addAttribute("check", Check.of(tier, answers, programme));
		return "tiers/check";
	}

}
