package org.citynetworks.matching;

import java.util.List;
import java.util.UUID;

import org.citynetworks.account.SignedIn;
import org.citynetworks.commitment.Participants;
import org.citynetworks.expression.Expression;
import org.citynetworks.expression.Expressions;
import org.citynetworks.expression.HandleExpressions;
import org.citynetworks.expression.Introduction;
import org.citynetworks.expression.Introductions;
import org.citynetworks.expression.Phase;
import org.citynetworks.intake.Transcript.Section;
import org.citynetworks.intake.WriteTranscript;
import org.citynetworks.shared.Language;
import org.citynetworks.shared.NotFound;
import org.citynetworks.submission.Submissions;
import org.citynetworks.web.Query;
import org.jspecify.annotations.Nullable;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What was put to a participant, for its team: who is interested and in what, and the
 * team’s yes or no.
 */
@Controller
@PreAuthorize("@mayAct.on(authentication, 'participant/' + #slug)")
@RequestMapping("/my/participants/{slug}/interests")
class InterestsController {

	private static final int LONGEST = 2000;

	private final Participants participants;

	private final Expressions expressions;

	private final Introductions introductions;

	private final Submissions submissions;

	private final WriteTranscript transcript;

	private final HandleExpressions handle;

	// The team reads what was answered, and answers itself
	InterestsController(Participants participants, Expressions expressions, Introductions introductions,
			Submissions submissions, WriteTranscript transcript, HandleExpressions handle) {
		this.participants = participants;
		this.expressions = expressions;
		this.introductions = introductions;
		this.submissions = submissions;
		this.transcript = transcript;
		this.handle = handle;
	}

	@GetMapping
	String list(@PathVariable String slug, Model model) {
		model.addAttribute("participant", this.participants.get(slug));
		model.addAttribute("interests", this.introductions.to(slug).stream().map(this::shown).toList());
		return "matching/interests";
	}

	/** What those said who are interested; whom to write to only after a yes. */
	private Shown shown(Introduction introduction) {
		var id = introduction.expression();
		var expression = this.expressions.get(id);
		var submission = this.submissions.get(id);
		var answers = this.submissions.answers(submission);
		var isOpen = expression.isOpen() && introduction.isWaiting();
		var sections = (expression.phase() == Phase.WITHDRAWN) ? List.<Section>of()
				: this.transcript.of(submission, answers, Language.of(LocaleContextHolder.getLocale()))
					.sections()
					.stream()
					.filter((section) -> !isAboutPeople(section))
					.toList();
		var contact = Boolean.TRUE.equals(introduction.isAgreed()) ? this.handle.contact(id, answers) : null;
		return new Shown(introduction, expression, sections, contact, isOpen);
	}

	/** Whether it asks for an address. */
	private static boolean isAboutPeople(Section section) {
		return section.entries()
			.stream()
			.flatMap((entry) -> entry.lines().stream())
			.anyMatch((line) -> line.question().means().startsWith("contact."));
	}

	@PostMapping("/{id}")
	String answer(@PathVariable String slug, @PathVariable UUID id,
			@RequestParam(required = false) @Nullable String answer,
			@RequestParam(required = false) @Nullable String words, SignedIn somebody, RedirectAttributes next) {
		var introduction = this.introductions.find(id, slug).orElseThrow(() -> new NotFound("interest", id.toString()));
		var said = Query.said(words);
		var text = (said == null) ? "" : said.substring(0, Math.min(LONGEST, said.length())).replace("\r\n", "\n");
		next.addFlashAttribute("typed", text);
		next.addFlashAttribute("at", id);
		if (!"yes".equals(answer) && (!"no".equals(answer) || text.isEmpty())) {
			next.addFlashAttribute("wrong", (answer == null) ? "matching.answer.missing" : "matching.answer.reason");
		}
		else {
			var isDone = this.handle.answer(introduction, this.participants.get(slug), somebody.person(),
					"yes".equals(answer), text);
			next.addFlashAttribute(isDone ? "done" : "wrong", isDone ? "matching.answered" : "matching.answer.late");
		}
		return "redirect:/my/participants/" + slug + "/interests#interest-" + id;
	}

	/**
	 * What was put to the participant.
	 *
	 * @param contact whom to write to; null before a yes
	 * @param isOpen whether it waits for an answer
	 */
	record Shown(Introduction introduction, Expression expression, List<Section> sections, @Nullable String contact,
			boolean isOpen) {

	}

}
