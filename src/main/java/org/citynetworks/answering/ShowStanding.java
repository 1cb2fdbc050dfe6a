package org.citynetworks.answering;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.citynetworks.answer.SayRemark;
import org.citynetworks.answering.MessageController.MessageForm;
import org.citynetworks.contributor.Contributor;
import org.citynetworks.contributor.Contributors;
import org.citynetworks.contributor.Visit;
import org.citynetworks.intake.Intakes;
import org.citynetworks.intake.Messages;
import org.citynetworks.intake.Standing.Step;
import org.citynetworks.shared.Language;
import org.jspecify.annotations.Nullable;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Shows how a submission stands that is no longer with those who filled it in.
 */
@Component
class ShowStanding {

	private final Intakes intakes;

	private final Messages messages;

	private final Contributors contributors;

	private final SayRemark say;

	ShowStanding(Intakes intakes, Messages messages, Contributors contributors, SayRemark say) {
		this.intakes = intakes;
		this.messages = messages;
		this.contributors = contributors;
		this.say = say;
	}

	/**
	 * Shows it.
	 * @param form what the reader is writing
	 */
	String show(Visit visit, MessageForm form, Model model) {
		var submission = visit.submission();
		var intake = this.intakes.of(submission);
		model.addAttribute("visit", visit);
		model.addAttribute("called", intake.title(submission, Language.of(LocaleContextHolder.getLocale())));
		var standing = intake.standing(submission, visit.by());
		model.addAttribute("standing", standing);
		model.addAttribute("steps", standing.steps().stream().map(this::row).toList());
		model.addAttribute("messages", said(visit));
		model.addAttribute("talks", submission.isSent() && intake.talks());
		if (MessageController.mayWrite(visit)) {
			model.addAttribute("form", form);
		}
		model.addAttribute("withdrawing", intake.withdrawing(visit.submission()));
		model.addAttribute("words", this.say);
		return "answering/standing";
	}

	private StepRow row(Step step) {
		var at = step.at();
		return new StepRow(this.say.say(step.word()), (at != null) ? at.atOffset(ZoneOffset.UTC).toLocalDate() : null);
	}

	private List<Said> said(Visit visit) {
		var names = names(visit);
		return this.messages.open(visit.submission().id())
			.stream()
			.map((message) -> new Said(message.isFromStaff() ? null : names.get(message.contributor()),
					message.writtenAt(), message.text()))
			.toList();
	}

	private Map<Long, String> names(Visit visit) {
		return this.contributors.of(visit.submission().id())
			.stream()
			.collect(Collectors.toMap(Contributor::id, MakeTaskPage::called));
	}

	/**
	 * What somebody wrote.
	 *
	 * @param who null for staff, who write as one
	 */
	record Said(@Nullable String who, OffsetDateTime at, String text) {

	}

	/**
	 * A step.
	 *
	 * @param day when it was taken; null if it is to come
	 */
	record StepRow(String word, @Nullable LocalDate day) {

	}

}
