package org.citynetworks.answering;

import org.citynetworks.contributor.Visit;
import org.citynetworks.intake.EraseSubmissions;
import org.citynetworks.intake.Intakes;
import org.citynetworks.shared.Language;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Erasing all that was filled in, at the wish of whoever began it.
 */
@Controller
@RequestMapping("/applications/{id}/erase")
class EraseController {

	private final EraseSubmissions erase;

	private final Intakes intakes;

	private final TransactionOperations transaction;

	EraseController(EraseSubmissions erase, Intakes intakes, TransactionOperations transaction) {
		this.erase = erase;
		this.intakes = intakes;
		this.transaction = transaction;
	}

	@GetMapping
	String ask(Visit visit, Model model) {
		return show(visit, false, model);
	}

	private String show(Visit visit, boolean refused, Model model) {
		if (!visit.by().isOwner()) {
			return "redirect:" + visit.address();
		}
		var language = Language.of(LocaleContextHolder.getLocale());
		model.addAttribute("visit", visit);
		model.addAttribute("called", this.intakes.of(visit.submission()).title(visit.submission(), language));
		model.addAttribute("withdrawing", this.intakes.of(visit.submission()).withdrawing(visit.submission()));
		model.addAttribute("refused", refused);
		return "answering/erase";
	}

	@PostMapping
	String erase(Visit visit, Model model) {
		if (!visit.by().isOwner()) {
			return "redirect:" + visit.address();
		}
		var erased = this.transaction.execute((status) -> this.erase.erase(visit.submission().id()));
		return Boolean.TRUE.equals(erased) ? "redirect:/applications/erased" : show(visit, true, model);
	}

}
