package org.citynetworks.report;

import java.time.Clock;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.citynetworks.account.Person;
import org.citynetworks.account.PersonRepository;
import org.citynetworks.account.SignedIn;
import org.citynetworks.commitment.Participants;
import org.citynetworks.contributor.Contributor;
import org.citynetworks.contributor.Visits;
import org.citynetworks.shared.Language;
import org.citynetworks.shared.NotFound;
import org.jspecify.annotations.Nullable;

import org.springframework.context.i18n.LocaleContextHolder;
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
 * The reports of one's participant: write one, go on with it, correct one.
 */
@Controller
@RequestMapping("/my/participants/{slug}/reports")
@PreAuthorize("@mayAct.on(authentication, 'participant/' + #slug)")
class OwnReportsController {

	private static final String CORRECT = "report/correct";

	private final Participants participants;

	private final Reports reports;

	private final ReportDrafts drafts;

	private final BeginReport begin;

	private final CheckReport check;

	private final PersonRepository people;

	private final Visits visits;

	private final Clock clock;

	// Where writing begins
	OwnReportsController(Participants participants, Reports reports, ReportDrafts drafts, BeginReport begin,
			CheckReport check, PersonRepository people, Visits visits, Clock clock) {
		this.participants = participants;
		this.reports = reports;
		this.drafts = drafts;
		this.begin = begin;
		this.check = check;
		this.people = people;
		this.visits = visits;
		this.clock = clock;
	}

	@GetMapping
	String show(@PathVariable String slug, Model model) {
		var participant = this.participants.get(slug);
		model.addAttribute("participant", participant);
		model.addAttribute("draft", this.drafts.open(slug).orElse(null));
		model.addAttribute("today",
				this.check.receivedOn(slug, this.clock.instant()).stream().findFirst().orElse(null));
		model.addAttribute("reports", this.reports.of(slug).stream().map(this::row).toList());
		return "report/own";
	}

	private Row row(Report report) {
		return new Row(report, this.begin.isCorrectable(report));
	}

	/** Begins one, or goes on with the one that is being written. */
	@PostMapping
	String begin(@PathVariable String slug, SignedIn somebody, HttpServletRequest request,
			HttpServletResponse response) {
		var participant = this.participants.get(slug);
		var language = Language.of(LocaleContextHolder.getLocale());
		return comeIn(this.begin.begin(participant, person(somebody), language), request, response);
	}

	@GetMapping("/{number:[1-9][0-9]{0,5}}/correct")
	String correcting(@PathVariable String slug, @PathVariable int number, Model model) {
		model.addAttribute("form", new NoteForm(null));
		return show(slug, report(slug, number), model);
	}

	private String show(String slug, Report report, Model model) {
		model.addAttribute("participant", this.participants.get(slug));
		model.addAttribute("report", report);
		model.addAttribute("other", this.drafts.open(slug).orElse(null));
		return CORRECT;
	}

	@PostMapping("/{number:[1-9][0-9]{0,5}}/correct")
	String correct(@PathVariable String slug, @PathVariable int number, @Valid @ModelAttribute("form") NoteForm form,
			BindingResult errors, SignedIn somebody, HttpServletRequest request, HttpServletResponse response,
			Model model) {
		var report = report(slug, number);
		if (errors.hasErrors()) {
			return show(slug, report, model);
		}
		var owner = this.begin.correct(this.participants.get(slug), report, Objects.requireNonNull(form.note()),
				person(somebody));
		return comeIn(owner, request, response);
	}

	private Report report(String slug, int number) {
		return this.reports.find(slug, number)
			.filter(this.begin::isCorrectable)
			.orElseThrow(() -> new NotFound("report", slug + "/" + number));
	}

	private Person person(SignedIn somebody) {
		return this.people.getById(somebody.person());
	}

	private String comeIn(Contributor owner, HttpServletRequest request, HttpServletResponse response) {
		this.visits.begin(owner, request, response);
		return "redirect:/applications/" + owner.submission();
	}

	/** A report, and whether it can be corrected. */
	record Row(Report report, boolean correctable) {

	}

	/** Why a report is corrected, for everybody to read. */
	record NoteForm(@NotBlank(message = "{report.note.missing}") @Size(max = 1000,
			message = "{report.note.long}") @Nullable String note) {

	}

}
