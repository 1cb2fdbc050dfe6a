package org.citynetworks.matching;

import java.util.List;
import java.util.UUID;

import org.citynetworks.answer.SayRemark;
import org.citynetworks.commitment.Participant;
import org.citynetworks.commitment.Participants;
import org.citynetworks.expression.Call;
import org.citynetworks.expression.Calls;
import org.citynetworks.expression.Expressions;
import org.citynetworks.expression.HandleExpressions;
import org.citynetworks.expression.Introduction;
import org.citynetworks.expression.Introductions;
import org.citynetworks.expression.Warnings;
import org.citynetworks.intake.Messages;
import org.citynetworks.intake.WriteTranscript;
import org.citynetworks.matching.ExpressionsController.Put;
import org.citynetworks.shared.Language;
import org.citynetworks.submission.Submissions;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Shows staff an expression of interest with everything that they need to go on with it.
 */
@Component
class ShowExpression {

	/** So many are proposed; the others can be chosen by name. */
	private static final int MOST_MATCHES = 10;

	private final Expressions expressions;

	private final Introductions introductions;

	private final Calls calls;

	private final Participants participants;

	private final FindMatches matches;

	private final Submissions submissions;

	private final WriteTranscript transcript;

	private final Messages messages;

	private final HandleExpressions handle;

	private final SayRemark say;

	// What there is to see stands in many places
	ShowExpression(Expressions expressions, Introductions introductions, Calls calls, Participants participants,
			FindMatches matches, Submissions submissions, WriteTranscript transcript, Messages messages,
			HandleExpressions handle, SayRemark say) {
		this.expressions = expressions;
		this.introductions = introductions;
		this.calls = calls;
		this.participants = participants;
		this.matches = matches;
		this.submissions = submissions;
		this.transcript = transcript;
		this.messages = messages;
		this.handle = handle;
		this.say = say;
	}

	String show(UUID id, Model model) {
		var language = Language.of(LocaleContextHolder.getLocale());
		var expression = this.expressions.get(id);
		var submission = this.submissions.get(id);
		var answers = this.submissions.answers(submission);
		var call = this.calls.find(expression.call());
		var put = this.introductions.of(id);
		model.addAttribute("expression", expression);
		model.addAttribute("call", call.orElse(null));
		model.addAttribute("submission", submission);
		model.addAttribute("sections", this.transcript.of(submission, answers, language).sections());
		model.addAttribute("warnings", Warnings.of(answers));
		model.addAttribute("contact", this.handle.contact(id, answers));
		model.addAttribute("messages", this.messages.open(id));
		model.addAttribute("words", this.say);
		model.addAttribute("isMatched", expression.isOpen() && call.filter(Call::isMatched).isPresent());
		var participants = this.participants.all();
		model.addAttribute("put", put.stream().map((one) -> Put.of(one, participants)).toList());
		var others = participants.stream().filter((one) -> isNew(one, put)).toList();
		model.addAttribute("matches",
				this.matches.of(answers, language)
					.stream()
					.filter((match) -> isNew(match.participant(), put))
					.limit(MOST_MATCHES)
					.toList());
		model.addAttribute("others", others);
		return "matching/expression";
	}

	private static boolean isNew(Participant participant, List<Introduction> put) {
		return put.stream().noneMatch((one) -> one.participant().equals(participant.slug()));
	}

}
