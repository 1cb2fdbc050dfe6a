package org.citynetworks.about;

import org.citynetworks.network.PublicationRepository;
import org.citynetworks.privacy.RetentionTimes;
import org.citynetworks.web.Operator;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

@Controller
class AboutController {

	private final PublicationRepository publications;

	private final RetentionTimes retention;

	private final Operator operator;

	AboutController(PublicationRepository publications, RetentionTimes retention, Operator operator) {
		this.publications = publications;
		this.retention = retention;
		this.operator = operator;
	}

	@ModelAttribute("operator")
	Operator operator() {
		return this.operator;
	}

	@GetMapping("/about")
	String about() {
		return "about/about";
	}

	@GetMapping("/about/data")
	String data(Model model) {
		model.addAttribute("publications", this.publications.findAllByOrderByTitle());
		return "about/data";
	}

	@GetMapping("/privacy")
	String privacy(Model model) {
		model.addAttribute("times", this.retention.all());
		return "about/privacy";
	}

	@GetMapping("/accessibility")
	String accessibility() {
		return "about/accessibility";
	}

}
