package org.citynetworks.tiers;

import org.citynetworks.programme.Programmes;
import org.citynetworks.shared.NotFound;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * What taking part is: each programme with its tiers side by side.
 */
@Controller
class ProgrammeController {

	private final Programmes programmes;

	ProgrammeController(Programmes programmes) {
		this.programmes = programmes;
	}

	@GetMapping("/programme")
	String show(Model model) {
		var all = this.programmes.all();
		if (all.isEmpty()) {
			throw new NotFound("programme", "");
		}
		model.addAttribute("programme", all.get(0));
		model.addAttribute("others", all.subList(1, all.size()));
		return "tiers/programme";
	}

}
