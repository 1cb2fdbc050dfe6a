package org.citynetworks.about;

import org.citynetworks.network.PublicationRepository;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

@Controller
class AboutController {

	private final PublicationRepository publications;

	private final Operator operator;

	AboutController(PublicationRepository publications, Operator operator) {
		this.publications = publications;
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
	String privacy() {
		return "about/privacy";
	}

	@GetMapping("/accessibility")
	String accessibility() {
		return "about/accessibility";
	}

}
