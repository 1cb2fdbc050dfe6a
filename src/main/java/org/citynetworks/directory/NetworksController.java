package org.citynetworks.directory;

import org.citynetworks.fact.FactWords;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

@Controller
class NetworksController {

	private final FindNetworks find;

	private final Skies skies;

	private final MessageSource messages;

	NetworksController(FindNetworks find, Skies skies, MessageSource messages) {
		this.find = find;
		this.skies = skies;
		this.messages = messages;
	}

	@GetMapping("/networks")
	String list(@ModelAttribute("filter") NetworkFilter filter, Model model) {
		var words = new FactWords(this.messages, LocaleContextHolder.getLocale(), Facet::address);
		model.addAttribute("found", this.find.by(filter, words));
		model.addAttribute("skies", this.skies.all());
		return "directory/networks";
	}

}
