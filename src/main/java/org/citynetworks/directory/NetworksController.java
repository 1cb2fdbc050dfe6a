package org.citynetworks.directory;

import org.citynetworks.network.NetworkRepository;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class NetworksController {

	private final FindNetworks find;

	private final NetworkRepository networks;

	private final WhoSaysSo sources;

	NetworksController(FindNetworks find, NetworkRepository networks, WhoSaysSo sources) {
		this.find = find;
		this.networks = networks;
		this.sources = sources;
	}

	@GetMapping("/networks")
	String list(@ModelAttribute("filter") NetworkFilter filter, Model model) {
		model.addAttribute("networks", this.find.matching(filter));
		model.addAttribute("kinds", this.find.countsByKind(filter));
		return "directory/networks";
	}

	@GetMapping("/networks/{slug}")
	String show(@PathVariable String slug, Model model) {
		var network = this.networks.getBySlug(slug);
		model.addAttribute("network", network);
		model.addAttribute("sources", this.sources.about(network.subject()));
		return "directory/network";
	}

}
