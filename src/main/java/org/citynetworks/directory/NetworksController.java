package org.citynetworks.directory;

import java.time.Clock;

import jakarta.servlet.http.HttpServletRequest;
import org.citynetworks.fact.FactWords;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class NetworksController {

	private final FindNetworks find;

	private final Skies skies;

	private final MessageSource messages;

	private final Clock clock;

	NetworksController(FindNetworks find, Skies skies, MessageSource messages, Clock clock) {
		this.find = find;
		this.skies = skies;
		this.messages = messages;
		this.clock = clock;
	}

	@GetMapping("/networks")
	Object list(@ModelAttribute("filter") NetworkFilter filter,
			@RequestParam(name = "as-of", required = false) @Nullable String asOf, Model model,
			HttpServletRequest request) {
		var words = new FactWords(this.messages, LocaleContextHolder.getLocale(), Facet::address);
		if (asOf != null && AsOf.isAsked(asOf)) {
			return past(AsOf.of(asOf, this.clock), words, model, request);
		}
		model.addAttribute("found", this.find.by(filter, words));
		model.addAttribute("skies", this.skies.all());
		return "directory/networks";
	}

	// All of them: what was chosen then is found in what stood then
	private Object past(AsOf asOf, FactWords words, Model model, HttpServletRequest request) {
		asOf.expire(request);
		var moment = asOf.moment();
		if (moment == null) {
			return asOf.nothing(this.messages.getMessage("networks.title", null, words.locale()), "/networks", null,
					model);
		}
		model.addAttribute("asOf", asOf);
		model.addAttribute("found", this.find.at(moment, words));
		return "directory/networks-then";
	}

}
