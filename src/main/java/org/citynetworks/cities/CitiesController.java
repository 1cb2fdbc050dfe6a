package org.citynetworks.cities;

import java.util.Map;

import org.citynetworks.export.Column.Address;
import org.citynetworks.export.UnknownTerm;
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
		var found = this.find.by(filter, Language.of(locale));
		model.addAttribute("found", found);
		model.addAttribute("choices", new CityChoices(filter, found.counts(), this.messages, locale));
		return "cities/cities";
	}

	/** The whole of the list, on however many pages it stands. */
	@GetMapping({ "/cities.csv", "/cities.json", "/cities.geojson" })
	Object data(@ModelAttribute("filter") CityFilter filter) {
		var locale = LocaleContextHolder.getLocale();
		new CityChoices(filter, CityCounts.NONE, this.messages, locale).unknown().forEach((one) -> {
			throw new UnknownTerm(one.facet().parameter(), one.term());
		});
		if (filter.after() != null) {
			// There is one file, whose name no made-up place in the list can multiply
			throw new UnknownTerm("after", filter.after());
		}
		return CityTable.of(Map.of("address", new Address(filter.start())),
				(action) -> this.find.each(filter, Language.of(locale), action), locale);
	}

}
