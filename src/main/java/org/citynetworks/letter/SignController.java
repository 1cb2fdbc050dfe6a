package org.citynetworks.letter;

import java.time.Duration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.citynetworks.contributor.Contributor.Capacity;
import org.citynetworks.contributor.Visit;
import org.citynetworks.limit.Limit;
import org.citynetworks.limit.RateLimits;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Where the signatory reads the letter and signs it, or declines.
 */
@Controller
class SignController {

	private static final String PAGE = "letter/sign";

	private static final String SIGNED = "redirect:/applications/{id}/signed";

	private static final String DECLINE = "letter/decline";

	private static final String DONE = "redirect:/applications/{id}";

	private static final Limit CODES = Limit.growing("letter.code", Duration.ofMinutes(1), Duration.ofMinutes(1),
			Duration.ofMinutes(5), Duration.ofMinutes(15));

	private final ShowLetter show;

	private final SignCodes codes;

	private final SignLetter sign;

	private final RateLimits limits;

	SignController(ShowLetter show, SignCodes codes, SignLetter sign, RateLimits limits) {
		this.show = show;
		this.codes = codes;
		this.sign = sign;
		this.limits = limits;
	}

	@GetMapping("/applications/{id}/sign")
	String read(Visit visit, Model model) {
		model.addAttribute("form", SignForm.EMPTY);
		if (visit.by().capacity() != Capacity.SIGNATORY) {
			// The mayor's link, where somebody of the office is in already
			return "redirect:/applications/{id}/enter?next=/sign";
		}
		return waits(visit) ? page(visit, model, false) : DONE;
	}

	@PostMapping(path = "/applications/{id}/sign", params = "do=code")
	String send(Visit visit, @ModelAttribute("form") SignForm form, BindingResult errors, Model model) {
		if (!waits(visit)) {
			return DONE;
		}
		form.check(this.show.signatory(visit), errors);
		var may = !errors.hasErrors() && maySend(visit, errors);
		if (may) {
			this.codes.send(visit.by());
		}
		return page(visit, model, may);
	}

	private boolean maySend(Visit visit, Errors errors) {
		var wait = this.limits.take(CODES, "contributor/" + visit.by().id());
		if (!wait.isZero()) {
			errors.rejectValue("code", "signin.wait", new Object[] { wait.toMinutes() + 1 }, null);
		}
		return wait.isZero();
	}

	@PostMapping(path = "/applications/{id}/sign", params = "do=sign")
	String sign(Visit visit, @ModelAttribute("form") SignForm form, BindingResult errors, Model model) {
		if (!waits(visit)) {
			return DONE;
		}
		form.check(this.show.signatory(visit), errors);
		if (!errors.hasErrors() && !isRight(visit, form.code(), errors)) {
			// Sent twice, the code was right the first time
			return waits(visit) ? page(visit, model, true) : SIGNED;
		}
		if (errors.hasErrors()) {
			return page(visit, model, true);
		}
		this.sign.sign(visit.by(), form.called());
		return SIGNED;
	}

	/** That it was signed, and what happens next; a page to keep. */
	@GetMapping("/applications/{id}/signed")
	String signed(Visit visit, Model model) {
		this.show.about(visit, model);
		var isTheirs = visit.by().capacity() == Capacity.SIGNATORY && this.show.isSigned(visit);
		return isTheirs ? "letter/signed" : DONE;
	}

	private boolean isRight(Visit visit, @Nullable String code, Errors errors) {
		if (code == null) {
			errors.rejectValue("code", "letter.sign.code.missing");
		}
		else if (!this.codes.take(visit.by(), code)) {
			errors.rejectValue("code", "letter.sign.code.wrong");
		}
		return !errors.hasErrors();
	}

	@GetMapping("/applications/{id}/decline")
	String declining(Visit visit, Model model) {
		model.addAttribute("form", new ReasonForm(null));
		this.show.about(visit, model);
		return waits(visit) ? DECLINE : DONE;
	}

	@PostMapping("/applications/{id}/decline")
	String decline(Visit visit, @Valid @ModelAttribute("form") ReasonForm form, BindingResult errors, Model model) {
		if (!waits(visit)) {
			return DONE;
		}
		if (errors.hasErrors()) {
			this.show.about(visit, model);
			return DECLINE;
		}
		this.sign.decline(visit.by(), String.valueOf(form.reason()));
		return DONE;
	}

	private boolean waits(Visit visit) {
		return this.sign.waits(visit.by(), visit.submission());
	}

	private String page(Visit visit, Model model, boolean isSent) {
		this.show.about(visit, model);
		model.addAttribute("transcript", this.show.answers(visit));
		model.addAttribute("sent", isSent);
		return PAGE;
	}

	/** Why somebody does not sign. */
	record ReasonForm(@NotBlank(message = "{letter.decline.missing}") @Size(max = 2000,
			message = "{applying.reason.long}") @Nullable String reason) {

	}

}
