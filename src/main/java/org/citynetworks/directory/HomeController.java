package org.citynetworks.directory;

import org.citynetworks.network.PublicationRepository;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class HomeController {

	private final FindNetworks find;

	private final PublicationRepository publications;

	HomeController(FindNetworks find, PublicationRepository publications) {
		this.find = find;
		this.publications = publications;
	}

	@GetMapping("/")
	String home(Model model) {
		var everything = new NetworkFilter(null, null);
		model.addAttribute("networks", this.find.matching(everything));
		model.addAttribute("kinds", this.find.countsByKind(everything));
		model.addAttribute("publications", this.publications.findAllByOrderByTitle());
		return "directory/home";
	}

}
