package org.citynetworks.answering;

import java.util.ArrayList;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.citynetworks.answer.Answers;
import org.citynetworks.answer.Remark;
import org.citynetworks.answer.SayRemark;
import org.citynetworks.contributor.Visit;
import org.citynetworks.intake.Completeness;
import org.citynetworks.intake.Intakes;
import org.citynetworks.intake.Sending;
import org.citynetworks.intake.WriteTranscript;
import org.citynetworks.shared.Language;
import org.citynetworks.submission.ChangeRequests;
import org.citynetworks.submission.Submissions;
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
 * All answers once more, and the button that sends them.
 */
@Controller
@RequestMapping("/applications/{id}")
class SendController {

	private static final String PAGE = "answering/check";

	private final Submissions submissions;

	private final Intakes intakes;

	private final Completeness completeness;

	private final ChangeRequests requests;

	private final WriteTranscript transcripts;

	private final SayRemark say;

	// Everything about a submission stands on this page
	SendController(Submissions submissions, Intakes intakes, Completeness completeness, ChangeRequests requests,
			WriteTranscript transcripts, SayRemark say) {
		this.submissions = submissions;
		this.intakes = intakes;
		this.completeness = completeness;
		this.requests = requests;
		this.transcripts = transcripts;
		this.say = say;
	}

	@GetMapping("/check")
	String check(Visit visit, Model model) {
		model.addAttribute("form", new SendForm(null));
		return show(visit, model);
	}

	private String show(Visit visit, Model model) {
		var submission = visit.submission();
		var language = Language.of(LocaleContextHolder.getLocale());
		var answers = this.submissions.answers(submission);
		var intake = this.intakes.of(submission);
		model.addAttribute("visit", visit);
		model.addAttribute("called", intake.title(submission, language));
		model.addAttribute("transcript", this.transcripts.of(submission, answers, language));
		model.addAttribute("words", this.say);
		model.addAttribute("open", isOpen(visit));
		if (isOpen(visit)) {
			var sending = intake.sending(submission, answers);
			model.addAttribute("sending", sending);
			model.addAttribute("missing", missing(visit, answers, sending));
			model.addAttribute("remarks", intake.remarks(submission, answers));
		}
		return PAGE;
	}

	/** Whether it is with those who fill it in. */
	private boolean isOpen(Visit visit) {
		return !visit.submission().isLocked() || this.requests.open(visit.submission().id()).isPresent();
	}

	private List<Remark> missing(Visit visit, Answers answers, Sending sending) {
		var missing = new ArrayList<>(this.completeness.missing(visit.submission(), answers));
		missing.addAll(sending.missing());
		return missing.stream().distinct().toList();
	}

	/**
	 * Sends it. Sent once more, by a second click or a page that is loaded anew, it has
	 * been sent, and the answer is the same.
	 */
	@PostMapping("/check")
	String send(Visit visit, @Valid @ModelAttribute("form") SendForm form, BindingResult errors, Model model) {
		if (isOpen(visit) && visit.by().isOwner()) {
			var answers = this.submissions.answers(visit.submission());
			var intake = this.intakes.of(visit.submission());
			if (errors.hasErrors() || !missing(visit, answers, intake.sending(visit.submission(), answers)).isEmpty()) {
				return show(visit, model);
			}
			intake.send(visit.submission(), visit.by());
		}
		return "redirect:" + visit.address() + "/sent";
	}

	/** What was handed in, and what happens next; a page to keep. */
	@GetMapping("/sent")
	String sent(Visit visit, Model model) {
		if (!visit.submission().isSent()) {
			return "redirect:" + visit.address();
		}
		var intake = this.intakes.of(visit.submission());
		model.addAttribute("visit", visit);
		model.addAttribute("called", intake.title(visit.submission(), Language.of(LocaleContextHolder.getLocale())));
		model.addAttribute("standing", intake.standing(visit.submission(), visit.by()));
		model.addAttribute("words", this.say);
		return "answering/sent";
	}

	/**
	 * That somebody stands by the answers.
	 */
	record SendForm(@NotBlank(message = "{answering.statement.missing}") @Nullable String statement) {

	}

}
