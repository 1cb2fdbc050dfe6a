package org.citynetworks.sheet;

import org.citynetworks.contributor.Visit;
import org.citynetworks.intake.Intakes;
import org.citynetworks.round.Sheets;
import org.citynetworks.shared.Language;
import org.citynetworks.shared.NotFound;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Taking up again a sheet that was handed in.
 */
@Controller
@RequestMapping("/applications/{id}/again")
class TakeUpController {

	private final HandInSheet sheets;

	private final Intakes intakes;

	TakeUpController(HandInSheet sheets, Intakes intakes) {
		this.sheets = sheets;
		this.intakes = intakes;
	}

	@GetMapping
	String ask(Visit visit, Model model) {
		if (!isAllowed(visit) || !this.sheets.takes(visit.submission().id())) {
			return "redirect:" + visit.address();
		}
		model.addAttribute("visit", visit);
		model.addAttribute("called", this.intakes.of(visit.submission())
			.title(visit.submission(), Language.of(LocaleContextHolder.getLocale())));
		return "sheet/again";
	}

	@PostMapping
	String takeUp(Visit visit) {
		if (isAllowed(visit)) {
			this.sheets.takeUp(visit.submission().id());
		}
		return "redirect:" + visit.address();
	}

	private static boolean isAllowed(Visit visit) {
		if (!visit.submission().kind().equals(Sheets.KIND)) {
			throw new NotFound("sheet", visit.submission().id().toString());
		}
		return visit.by().isOwner() && visit.submission().isSent() && visit.submission().isLocked();
	}

}
