package org.citynetworks.places;

import org.citynetworks.shared.Language;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

@Controller
class CitiesController {

	private final FindCities find;

	private final MessageSource messages;

	CitiesController(FindCities find, MessageSource messages) {
		this.find = find;
		this.messages = messages;
	}

	@GetMapping("/cities")
	String list(@ModelAttribute("filter") CityFilter filter, Model model) {
		var locale = LocaleContextHolder.getLocale();
		model.addAttribute("found", this.find.by(filter, Language.of(locale)));
		model.addAttribute("choices", new CityChoices(filter, this.messages, locale));
		return "places/cities";
	}

}
