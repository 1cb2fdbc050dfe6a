package org.citynetworks.roster;

import java.util.List;
import java.util.Map;

import org.citynetworks.account.SignedIn;
import org.citynetworks.city.City;
import org.citynetworks.city.CityEditing;
import org.citynetworks.history.Checks;
import org.citynetworks.history.Mistake;
import org.citynetworks.history.State;
import org.citynetworks.shared.Language;
import org.citynetworks.web.Query;
import org.jspecify.annotations.Nullable;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * A city that the gazetteer lacks.
 */
@Controller
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'EDITOR')")
@RequestMapping("/admin/cities/new")
class NewCityController {

	private static final String PAGE = "roster/new-city";

	private static final Map<String, String> FIELDS = Map.of("part_of", "whole");

	private final ReadCity read;

	private final CityEditing editing;

	private final Checks checks;

	private final AddCity add;

	NewCityController(ReadCity read, CityEditing editing, Checks checks, AddCity add) {
		this.read = read;
		this.editing = editing;
		this.checks = checks;
		this.add = add;
	}

	@GetMapping
	String ask(@RequestParam(required = false) @Nullable String name, Model model) {
		model.addAttribute("form", CityForm.of(Query.said(name)));
		return page(List.of(), List.of(), model);
	}

	/** Begins a draft of the city; where the language alone changes, shows it again. */
	@PostMapping
	String begin(@ModelAttribute("form") CityForm form, BindingResult errors,
			@RequestParam(name = "do", required = false) @Nullable String deed, SignedIn somebody, Model model) {
		if ("save".equals(deed)) {
			return page(List.of(), List.of(), model);
		}
		var language = Language.of(LocaleContextHolder.getLocale());
		var wholes = (form.whole() != null) ? this.read.wholes(form, language) : List.<City>of();
		var whole = ReadCity.single(wholes);
		var state = this.read.state(form, whole.orElse(null), language);
		if (form.whole() != null && whole.isEmpty()) {
			errors.rejectValue("whole", wholes.isEmpty() ? "roster.city.whole.none" : "roster.city.whole.several");
		}
		this.checks.of(this.editing, "0", State.NONE, state).forEach((mistake) -> reject(mistake, errors));
		var alike = form.isOther() ? List.<City>of() : this.read.alike(form, language);
		if (!alike.isEmpty()) {
			errors.rejectValue("other", "roster.city.alike");
		}
		if (errors.hasErrors()) {
			return page(alike, (wholes.size() > 1) ? wholes : List.of(), model);
		}
		return "redirect:/admin/drafts/" + this.add.draft(state, somebody.person()).id() + "/review";
	}

	private static void reject(Mistake mistake, BindingResult errors) {
		var field = FIELDS.getOrDefault(mistake.path(), mistake.path());
		// Here the country is chosen, and a region typed by its name
		if (mistake.path().equals("region")) {
			errors.rejectValue(field, "roster.city.region.none");
		}
		else if (mistake.message().equals("history.mistake.needed")) {
			errors.rejectValue(field, "roster.city.needed." + field);
		}
		else if (!mistake.message().equals("city.mistake.country")) {
			errors.rejectValue(field, mistake.message(), mistake.arguments().toArray(), null);
		}
	}

	private static String page(List<City> alike, List<City> wholes, Model model) {
		model.addAttribute("alike", alike);
		model.addAttribute("wholes", wholes);
		model.addAttribute("countries", Countries.in(LocaleContextHolder.getLocale()));
		// The languages of the page are buttons of this form, so that nothing typed is
		// lost
		model.addAttribute("keeps", "city");
		return PAGE;
	}

}
