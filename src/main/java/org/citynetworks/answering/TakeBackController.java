package org.citynetworks.answering;

import java.util.Objects;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.citynetworks.contributor.Visit;
import org.citynetworks.intake.EraseSubmissions;
import org.citynetworks.intake.Intakes;
import org.citynetworks.shared.Language;
import org.jspecify.annotations.Nullable;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Taking a submission back.
 */
@Controller
@RequestMapping("/applications/{id}/withdraw")
class TakeBackController {

	private static final String PAGE = "answering/withdraw";

	private final Intakes intakes;

	TakeBackController(Intakes intakes) {
		this.intakes = intakes;
	}

	@GetMapping
	String ask(Visit visit, Model model) {
		model.addAttribute("form", new WithdrawForm(null));
		return isAllowed(visit) ? show(visit, model) : "redirect:" + visit.address();
	}

	private String show(Visit visit, Model model) {
		var language = Language.of(LocaleContextHolder.getLocale());
		model.addAttribute("visit", visit);
		model.addAttribute("called", this.intakes.of(visit.submission()).title(visit.submission(), language));
		model.addAttribute("withdrawing", withdrawing(visit));
		model.addAttribute("kept", EraseSubmissions.KEPT.toTotalMonths());
		return PAGE;
	}

	@PostMapping
	String withdraw(Visit visit, @Valid @ModelAttribute("form") WithdrawForm form, BindingResult errors, Model model) {
		if (errors.hasErrors()) {
			return show(visit, model);
		}
		if (isAllowed(visit)) {
			this.intakes.of(visit.submission())
				.withdraw(visit.submission(), visit.by(), Objects.requireNonNullElse(form.text(), ""));
		}
		return "redirect:" + visit.address();
	}

	private boolean isAllowed(Visit visit) {
		return visit.by().isOwner() && withdrawing(visit) != null;
	}

	private @Nullable String withdrawing(Visit visit) {
		return this.intakes.of(visit.submission()).withdrawing(visit.submission());
	}

	/**
	 * Why, if they like to say.
	 */
	record WithdrawForm(@Size(max = 4000, message = "{answering.message.long}") @Nullable String text) {

	}

}
