package org.citynetworks.applying;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.citynetworks.application.ApplicantMoves;
import org.citynetworks.application.Applications;
import org.citynetworks.application.Applying;
import org.citynetworks.application.Phase;
import org.citynetworks.contributor.Visit;
import org.citynetworks.programme.Programmes;
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
 * What whoever began an application can still do once it is sent: call it back from the
 * signatory, and appeal.
 */
@Controller
@RequestMapping("/applications/{id}")
class AfterwardsController {

	private static final String DONE = "redirect:/applications/{id}";

	private static final String CALL_BACK = "applying/call-back";

	private static final String APPEAL = "applying/appeal";

	private final Applications applications;

	private final Programmes programmes;

	private final Applying applying;

	private final ApplicantMoves moves;

	AfterwardsController(Applications applications, Programmes programmes, Applying applying, ApplicantMoves moves) {
		this.applications = applications;
		this.programmes = programmes;
		this.applying = applying;
		this.moves = moves;
	}

	@GetMapping("/call-back")
	String callingBack(Visit visit, Model model) {
		say(visit, model);
		var phase = this.applications.get(visit.submission().id()).phase();
		return (visit.by().isOwner() && phase == Phase.AWAITING_SIGNATURE) ? CALL_BACK : DONE;
	}

	@PostMapping("/call-back")
	String callBack(Visit visit) {
		this.moves.callBack(visit.by());
		return DONE;
	}

	@GetMapping("/appeal")
	String appealing(Visit visit, Model model) {
		model.addAttribute("form", new AppealForm(null));
		say(visit, model);
		model.addAttribute("another", isAnotherOpen(visit));
		return mayAppeal(visit) ? APPEAL : DONE;
	}

	@PostMapping("/appeal")
	String appeal(Visit visit, @Valid @ModelAttribute("form") AppealForm form, BindingResult errors, Model model) {
		if (errors.hasErrors() && mayAppeal(visit)) {
			say(visit, model);
			return APPEAL;
		}
		if (isAnotherOpen(visit)) {
			return "redirect:/applications/{id}/appeal";
		}
		if (!errors.hasErrors()) {
			this.moves.appeal(visit.by(), String.valueOf(form.reason()));
		}
		return DONE;
	}

	private boolean mayAppeal(Visit visit) {
		return visit.by().isOwner() && this.moves.mayAppeal(this.applications.get(visit.submission().id()));
	}

	private boolean isAnotherOpen(Visit visit) {
		return this.moves.isAnotherOpen(this.applications.get(visit.submission().id()));
	}

	private void say(Visit visit, Model model) {
		var application = this.applications.get(visit.submission().id());
		model.addAttribute("visit", visit);
		model.addAttribute("called",
				this.applying.title(visit.submission(), Language.of(LocaleContextHolder.getLocale())));
		model.addAttribute("rules", this.programmes.bySlug(application.programme()).rules());
	}

	/** Why a decision was wrong. */
	record AppealForm(@NotBlank(message = "{applying.appeal.missing}") @Size(max = 4000,
			message = "{applying.appeal.long}") @Nullable String reason) {

	}

}
