package org.citynetworks.report;

import java.util.List;
import java.util.Objects;

import org.citynetworks.commitment.Participants;
import org.citynetworks.contributor.Visit;
import org.citynetworks.intake.Intakes;
import org.citynetworks.participants.Evidence.Item;
import org.citynetworks.shared.Language;
import org.citynetworks.submission.Submissions;
import org.jspecify.annotations.Nullable;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Which of all that a participant has published stands in its report.
 */
@Controller
@RequestMapping("/applications/{id}/projects")
class EvidenceController {

	private final ReportDrafts drafts;

	private final Participants participants;

	private final FindEvidence evidence;

	private final Submissions submissions;

	private final Intakes intakes;

	private final TransactionOperations transaction;

	// A list to choose from, for one report
	EvidenceController(ReportDrafts drafts, Participants participants, FindEvidence evidence, Submissions submissions,
			Intakes intakes, TransactionOperations transaction) {
		this.drafts = drafts;
		this.participants = participants;
		this.evidence = evidence;
		this.submissions = submissions;
		this.intakes = intakes;
		this.transaction = transaction;
	}

	@GetMapping
	String show(Visit visit, Model model) {
		var language = Language.of(LocaleContextHolder.getLocale());
		var draft = this.drafts.get(visit.submission().id());
		var chosen = this.drafts.evidence(draft.id());
		model.addAttribute("visit", visit);
		model.addAttribute("called", this.intakes.of(visit.submission()).title(visit.submission(), language));
		model.addAttribute("choices",
				this.evidence.of(this.participants.get(draft.participant()), language)
					.stream()
					.map((item) -> new Choice(item, chosen.contains(item.subject())))
					.toList());
		model.addAttribute("open", mayChoose(visit));
		return "report/evidence";
	}

	private static boolean mayChoose(Visit visit) {
		return !visit.submission().isLocked() && visit.submission()
			.form()
			.tasks()
			.stream()
			.anyMatch((task) -> task.page().equals(WritingReports.PROJECTS) && visit.by().mayAnswer(task.code()));
	}

	@PostMapping
	String choose(Visit visit, @RequestParam(name = "item", required = false) @Nullable List<String> chosen) {
		var draft = this.drafts.get(visit.submission().id());
		this.transaction.executeWithoutResult((status) -> {
			var held = this.submissions.hold(draft.id());
			if (mayChoose(new Visit(visit.by(), held))) {
				var published = this.evidence.of(this.participants.get(draft.participant()), held.language());
				var subjects = Objects.requireNonNullElse(chosen, List.<String>of());
				this.drafts.choose(draft.id(),
						published.stream().map(Item::subject).filter(subjects::contains).distinct().toList());
			}
		});
		return "redirect:" + visit.address();
	}

	/** Something that can be chosen. */
	record Choice(Item item, boolean chosen) {

	}

}
