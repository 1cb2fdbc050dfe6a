package org.citynetworks.directory;

import java.util.List;

import org.citynetworks.changes.FindChanges;
import org.citynetworks.fact.FactWords;
import org.citynetworks.network.PublicationRepository;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class HomeController {

	private static final int LATEST = 5;

	private final FindNetworks find;

	private final PublicationRepository publications;

	private final Skies skies;

	private final FindChanges changes;

	private final MessageSource messages;

	HomeController(FindNetworks find, PublicationRepository publications, Skies skies, FindChanges changes,
			MessageSource messages) {
		this.find = find;
		this.publications = publications;
		this.skies = skies;
		this.changes = changes;
		this.messages = messages;
	}

	@GetMapping("/")
	String home(Model model) {
		var words = new FactWords(this.messages, LocaleContextHolder.getLocale());
		var found = this.find.by(NetworkFilter.NONE, words);
		model.addAttribute("sky", this.skies.ofAll());
		model.addAttribute("networks", found.networks());
		model.addAttribute("tallies", List.of(found.facet(Facet.THEME), found.facet(Facet.KIND)));
		model.addAttribute("publications", this.publications.findAllByOrderByTitle());
		model.addAttribute("changes", this.changes.news(LATEST));
		return "directory/home";
	}

}
