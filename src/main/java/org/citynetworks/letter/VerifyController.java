package org.citynetworks.letter;

import java.time.Duration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.citynetworks.letter.VerifyLetter.Standing;
import org.citynetworks.limit.Limit;
import org.citynetworks.letter.VerifyLetter.Standing;
import org.citynetworks.limit.Origin;
import org.citynetworks.letter.VerifyLetter.Standing;
import org.citynetworks.limit.RateLimits;
import org.citynetworks.shared.Language;
import org.citynetworks.web.Query;
import org.jspecify.annotations.Nullable;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Says to whoever holds a letter whether it is genuine.
 */
@Controller
class VerifyController {

	private static final String ASK = "letter/verify";

	/** Nobody holds so many letters, and nobody guesses a code in so few tries. */
	private static final Limit FROM_ONE_NETWORK = new Limit("letter.verify", 60, Duration.ofMinutes(10));

	private final VerifyLetter verify;

	private final RateLimits limits;

	VerifyController(VerifyLetter verify, RateLimits limits) {
		this.verify = verify;
		this.limits = limits;
	}

	@GetMapping("/verify")
	String ask(@RequestParam(required = false) @Nullable String code) {
		var typed = Query.said(code);
		// What cannot be a code is looked up all the same, for the page that says so
		return (typed == null) ? ASK : "redirect:/verify/" + Letters.plain(typed).replaceFirst("^$", "-");
	}

	@GetMapping("/verify/{code}")
	String answer(@PathVariable String code, Model model, HttpServletRequest request, HttpServletResponse response) {
		model.addAttribute("code", code);
		if (!this.limits.take(FROM_ONE_NETWORK, Origin.of(request)).isZero()) {
			model.addAttribute("problem", "letter.verify.wait");
			response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
			return ASK;
		}
		var found = this.verify.of(code, Language.of(LocaleContextHolder.getLocale()));
		if (found.isEmpty()) {
			model.addAttribute("problem", "letter.verify.wrong");
			response.setStatus(HttpStatus.NOT_FOUND.value());
			return ASK;
		}
		model.addAttribute("found", found.get());
		return (found.get().standing() == Standing.DRAFT) ? "letter/unsigned" : "letter/verified";
	}

}
