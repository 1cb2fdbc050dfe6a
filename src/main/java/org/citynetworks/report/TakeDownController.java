package org.citynetworks.report;

import java.util.Objects;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.citynetworks.account.SignedIn;
import org.citynetworks.commitment.Participant;
import org.citynetworks.commitment.Participants;
import org.citynetworks.shared.NotFound;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Staff take a report down that cannot stand, and say why in public.
 */
@Controller
@RequestMapping("/admin/participants/{slug}/reports/{number:[1-9][0-9]{0,5}}")
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'REVIEWER')")
class TakeDownController {

	private static final String PAGE = "report/take-down";

	private final Reports reports;

	private final Participants participants;

	private final TakeDownReport deed;

	TakeDownController(Reports reports, Participants participants, TakeDownReport deed) {
		this.reports = reports;
		this.participants = participants;
		this.deed = deed;
	}

	@GetMapping
	String show(@PathVariable String slug, @PathVariable int number, Model model) {
		model.addAttribute("form", new ReasonForm(null));
		return show(report(slug, number), model);
	}

	private String show(Report report, Model model) {
		model.addAttribute("report", report);
		model.addAttribute("called",
				this.participants.find(report.participant()).map(Participant::called).orElse(report.participant()));
		return PAGE;
	}

	@PostMapping
	String down(@PathVariable String slug, @PathVariable int number, @Valid @ModelAttribute("form") ReasonForm form,
			BindingResult errors, SignedIn somebody, Model model) {
		var report = report(slug, number);
		if (errors.hasErrors()) {
			return show(report, model);
		}
		this.deed.down(report, somebody.person(), Objects.requireNonNull(form.reason()));
		return "redirect:" + report.path();
	}

	@PostMapping("/back")
	String back(@PathVariable String slug, @PathVariable int number) {
		var report = report(slug, number);
		this.deed.back(report);
		return "redirect:" + report.path();
	}

	private Report report(String slug, int number) {
		return this.reports.find(slug, number).orElseThrow(() -> new NotFound("report", slug + "/" + number));
	}

	/** Why it cannot stand, for everybody to read. */
	record ReasonForm(@NotBlank(message = "{report.reason.missing}") @Size(max = 1000,
			message = "{report.note.long}") @Nullable String reason) {

	}

}
