package org.citynetworks.applying;

import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.citynetworks.application.Applicant;
import org.citynetworks.applying.BeginApplication.Beginning;
import org.citynetworks.applying.BeginApplication.Outcome;
import org.citynetworks.city.FindPlaces.Meant;
import org.citynetworks.programme.Programmes;
import org.citynetworks.programme.Tier;
import org.citynetworks.shared.Country;
import org.citynetworks.shared.Language;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * From a tier to the mail that leads into an application: which city, whether anything
 * stands in the way, and where to write to.
 */
@Controller
@RequestMapping("/programme/apply")
class ApplyController {

	private static final String EMAIL = "applying/email";

	private final Programmes programmes;

	private final FindApplicant find;

	private final BeginApplication begin;

	private final Mailing mailing;

	ApplyController(Programmes programmes, FindApplicant find, BeginApplication begin, Mailing mailing) {
		this.programmes = programmes;
		this.find = find;
		this.begin = begin;
		this.mailing = mailing;
	}

	@GetMapping
	String ask(@ModelAttribute("wish") Wish wish, Model model) {
		if (wish.tier() == null) {
			model.addAttribute("programmes", this.programmes.all());
			return "applying/tiers";
		}
		var tier = this.programmes.tier(wish.tier());
		say(tier, model);
		if (!tier.isOpen()) {
			model.addAttribute("instead", this.programmes.bySlug(tier.programme()).openTiers());
			return "applying/closed";
		}
		return this.find.of(wish, language())
			.map((applicant) -> decide(wish, tier, applicant, model))
			.orElseGet(() -> which(wish, model));
	}

	/** Which city it is for. */
	private String which(Wish wish, Model model) {
		var meant = (wish.q() == null) ? List.<Meant>of() : this.find.meant(wish.q(), language());
		if (meant.size() == 1) {
			return "redirect:" + wish.choosing(meant.get(0).kind(), meant.get(0).key());
		}
		model.addAttribute("meant", meant);
		model.addAttribute("countries", countries(language().locale()));
		return "applying/city";
	}

	/** What comes next for a city. */
	private String decide(Wish wish, Tier tier, Applicant applicant, Model model) {
		var hindrance = this.find.hindrance(tier, applicant);
		model.addAttribute("applicant", applicant);
		model.addAttribute("hindrance", hindrance);
		model.addAttribute("form", BeginForm.empty());
		if (hindrance.participant() != null) {
			model.addAttribute("now", this.programmes.tier(hindrance.participant().tier()));
			return "applying/participant";
		}
		if (hindrance.open() != null && wish.other() == null) {
			return "applying/open";
		}
		var alike = (wish.sure() != null) ? List.<Meant>of() : this.find.alike(applicant, language());
		if (!alike.isEmpty()) {
			model.addAttribute("meant", alike);
			return "applying/alike";
		}
		model.addAttribute("keeps", "begin");
		return EMAIL;
	}

	/** The language was changed: what was typed comes along, right or wrong. */
	@PostMapping(params = "do=save")
	String keep(@ModelAttribute("wish") Wish wish, @ModelAttribute("form") BeginForm form, Model model) {
		return form(wish, model) ? EMAIL : "redirect:" + wish.anew();
	}

	@PostMapping
	String begin(@ModelAttribute("wish") Wish wish, @Valid @ModelAttribute("form") BeginForm form, BindingResult errors,
			Model model, HttpServletRequest request, HttpServletResponse response) {
		if (!form(wish, model)) {
			return "redirect:" + wish.anew();
		}
		form.check(errors);
		if (wish.other() != null && form.reason() == null) {
			errors.rejectValue("reason", "applying.reason.missing");
		}
		if (errors.hasErrors() || !this.mailing.mayBegin(request, errors)) {
			return EMAIL;
		}
		var outcome = this.begin.begin(beginning(wish, form));
		if (outcome == Outcome.TOO_MANY) {
			errors.rejectValue("email", "applying.email.many");
			return EMAIL;
		}
		if (outcome == Outcome.TAKEN) {
			return "redirect:" + wish.address();
		}
		BegunController.remember(form.uuid(), request, response);
		return "redirect:/programme/apply/sent";
	}

	/** Says what the form is about; nothing if nobody can apply so. */
	private boolean form(Wish wish, Model model) {
		var tier = this.programmes.tier(Objects.requireNonNullElse(wish.tier(), ""));
		var applicant = this.find.of(wish, language());
		say(tier, model);
		model.addAttribute("keeps", "begin");
		if (applicant.isEmpty()) {
			return false;
		}
		var hindrance = this.find.hindrance(tier, applicant.get());
		model.addAttribute("applicant", applicant.get());
		model.addAttribute("hindrance", hindrance);
		return tier.isOpen() && hindrance.participant() == null;
	}

	private Beginning beginning(Wish wish, BeginForm form) {
		return new Beginning(form.uuid(), this.programmes.tier(Objects.requireNonNull(wish.tier())),
				this.find.of(wish, language()).orElseThrow(), (wish.other() != null) ? form.reason() : null, null,
				form.address(), form.called(), language());
	}

	private void say(Tier tier, Model model) {
		model.addAttribute("tier", tier);
		model.addAttribute("programme", this.programmes.bySlug(tier.programme()));
	}

	private static List<Choice> countries(Locale locale) {
		var alphabet = Collator.getInstance(locale);
		return Country.all()
			.stream()
			.map((country) -> new Choice(country.code().toLowerCase(Locale.ROOT), country.name(locale)))
			.sorted((one, other) -> alphabet.compare(one.name(), other.name()))
			.toList();
	}

	private static Language language() {
		return Language.of(LocaleContextHolder.getLocale());
	}

	/** A country that can be chosen. */
	record Choice(String code, String name) {

	}

}
