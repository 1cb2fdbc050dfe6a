package org.citynetworks.applying;

import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.citynetworks.application.Applicant;
import org.citynetworks.applying.FindApplicant.Hindrance;
import org.citynetworks.programme.Programmes;
import org.citynetworks.programme.Tier;
import org.citynetworks.shared.Language;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Where a city takes part already, or somebody has begun to apply: asking whoever is in
 * charge to be let in. Who that is stays unsaid, and every address gets the same answer.
 */
@Controller
class AskController {

	private final Programmes programmes;

	private final FindApplicant find;

	private final AskTeam askTeam;

	private final WayIn wayIn;

	private final Mailing mailing;

	AskController(Programmes programmes, FindApplicant find, AskTeam askTeam, WayIn wayIn, Mailing mailing) {
		this.programmes = programmes;
		this.find = find;
		this.askTeam = askTeam;
		this.wayIn = wayIn;
		this.mailing = mailing;
	}

	@PostMapping("/programme/apply/ask")
	String ask(@ModelAttribute("wish") Wish wish, @Valid @ModelAttribute("form") BeginForm form, BindingResult errors,
			Model model, HttpServletRequest request) {
		var tier = this.programmes.tier(Objects.requireNonNullElse(wish.tier(), ""));
		var applicant = this.find.of(wish, language()).orElse(null);
		var hindrance = (applicant != null) ? this.find.hindrance(tier, applicant) : new Hindrance(null, null, null);
		if (applicant == null || !tier.isOpen() || (hindrance.participant() == null && hindrance.open() == null)) {
			return "redirect:" + wish.address();
		}
		model.addAttribute("tier", tier);
		model.addAttribute("programme", this.programmes.bySlug(tier.programme()));
		model.addAttribute("applicant", applicant);
		model.addAttribute("hindrance", hindrance);
		form.check(errors);
		if (errors.hasErrors() || !this.mailing.maySend("ask " + wish.address(), form.address(), request, errors)) {
			return page(hindrance, model);
		}
		ask(hindrance, tier, applicant, form);
		return "redirect:/programme/apply/asked";
	}

	private String page(Hindrance hindrance, Model model) {
		if (hindrance.participant() == null) {
			return "applying/open";
		}
		model.addAttribute("now", this.programmes.tier(hindrance.participant().tier()));
		return "applying/participant";
	}

	private void ask(Hindrance hindrance, Tier tier, Applicant applicant, BeginForm form) {
		if (hindrance.participant() != null) {
			this.askTeam.ask(hindrance.participant(), tier, applicant, form, language());
		}
		else if (hindrance.open() != null) {
			this.wayIn.ask(hindrance.open(), form.address(), form.called());
		}
	}

	@GetMapping("/programme/apply/asked")
	String asked() {
		return "applying/asked";
	}

	private static Language language() {
		return Language.of(LocaleContextHolder.getLocale());
	}

}
