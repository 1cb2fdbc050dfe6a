package org.citynetworks.tiers;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.citynetworks.cache.PageCache;
import org.citynetworks.form.Forms;
import org.citynetworks.programme.DecisionTimes;
import org.citynetworks.programme.LetterFate;
import org.citynetworks.programme.Programmes;
import org.citynetworks.programme.Tier;
import org.citynetworks.shared.Language;
import org.citynetworks.web.Operator;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * A tier: what it asks and gives, every question, and its letter.
 */
@Controller
@RequestMapping("/programme/tiers/{slug}")
class TierController {

	/** The task that says where the city stands, in a form that has one. */
	private static final String DIAGNOSTIC = "diagnostic";

	private final Programmes programmes;

	private final Forms forms;

	private final DecisionTimes times;

	private final Operator operator;

	private final LetterFate fate;

	private final Clock clock;

	// What is said of a letter stands on each of the pages that show one
	TierController(Programmes programmes, Forms forms, DecisionTimes times, Operator operator, LetterFate fate,
			Clock clock) {
		this.programmes = programmes;
		this.forms = forms;
		this.times = times;
		this.operator = operator;
		this.fate = fate;
		this.clock = clock;
	}

	@ModelAttribute("tier")
	Tier tier(@PathVariable String slug, Model model) {
		var tier = this.programmes.tier(slug);
		model.addAttribute("programme", this.programmes.bySlug(tier.programme()));
		model.addAttribute("operator", this.operator);
		model.addAttribute("letterFate", this.fate);
		return tier;
	}

	@GetMapping
	String show(@PathVariable String slug, @ModelAttribute("tier") Tier tier, Model model, HttpServletRequest request) {
		// What was decided today, and what is a year ago, is said tomorrow
		PageCache.expiresAt(request, LocalDate.now(this.clock).plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
		model.addAttribute("median", this.times.lastYear(slug).orElse(null));
		model.addAttribute("asksForDiagnostic",
				this.forms.current(tier.form()).tasks().stream().anyMatch((task) -> task.code().equals(DIAGNOSTIC)));
		return "tiers/tier";
	}

	/** Every question on one page, to print and to pass round. */
	@GetMapping("/questions")
	String questions(@ModelAttribute("tier") Tier tier, Model model) {
		model.addAttribute("before",
				tier.isExpressionFirst() ? this.forms.current(tier.expression()).tasks() : List.of());
		model.addAttribute("tasks", this.forms.current(tier.form()).tasks());
		return "tiers/questions";
	}

	/** What the letter says, before anything is filled in. */
	@GetMapping("/letter")
	String letter(@ModelAttribute("tier") Tier tier, Model model) {
		var language = Language.of(LocaleContextHolder.getLocale());
		model.addAttribute("pieces", SampleLetter.pieces(tier.letter().in(language)));
		return "tiers/letter";
	}

}
