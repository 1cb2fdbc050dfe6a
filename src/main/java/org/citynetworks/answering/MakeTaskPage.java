package org.citynetworks.answering;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.citynetworks.answer.Answer;
import org.citynetworks.answer.Answers;
import org.citynetworks.answer.CheckAnswers;
import org.citynetworks.answer.ReadAnswer;
import org.citynetworks.answer.SayRemark;
import org.citynetworks.answer.Seen;
import org.citynetworks.answer.ShowAnswer;
import org.citynetworks.answering.TaskPage.Asked;
import org.citynetworks.answering.TaskPage.Option;
import org.citynetworks.answering.TaskPage.Together;
import org.citynetworks.contributor.Contributor;
import org.citynetworks.contributor.Contributors;
import org.citynetworks.contributor.Visit;
import org.citynetworks.form.Group;
import org.citynetworks.form.Question;
import org.citynetworks.form.Question.Kind;
import org.citynetworks.form.Task;
import org.citynetworks.intake.Intakes;
import org.citynetworks.shared.Language;
import org.citynetworks.submission.ChangeRequests;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Makes the form of an entry from its task and what was typed.
 */
@Component
class MakeTaskPage {

	private final Contributors contributors;

	private final ChangeRequests requests;

	private final Intakes intakes;

	private final ShowAnswer show;

	private final SayRemark say;

	private final MessageSource messages;

	// A question is shown with all that stands about it
	MakeTaskPage(Contributors contributors, ChangeRequests requests, Intakes intakes, ShowAnswer show, SayRemark say,
			MessageSource messages) {
		this.contributors = contributors;
		this.requests = requests;
		this.intakes = intakes;
		this.show = show;
		this.say = say;
		this.messages = messages;
	}

	/**
	 * The form of an entry.
	 * @param completing whether the reader said that all was answered
	 * @param refused why files were refused, by question
	 */
	TaskPage of(Visit visit, Answers answers, Task task, int entry, boolean completing, Map<String, String> refused) {
		var reasons = this.requests.open(visit.submission().id()).map((request) -> request.reasons()).orElse(Map.of());
		var closed = this.intakes.of(visit.submission()).closed(visit.submission()).get(task.code());
		var maker = new Maker(visit, answers, task, entry, completing, closed == null, reasons, refused);
		var asked = new LinkedHashMap<String, Asked>();
		task.questions().forEach((question) -> asked.put(question.code(), maker.asked(question)));
		var open = asked.values().stream().anyMatch(Asked::open);
		var groups = task.groups().stream().map((group) -> together(group, asked)).toList();
		var language = language();
		return new TaskPage(task.title().in(language), task.about().in(language), List.copyOf(asked.values()), groups,
				open, (closed != null) ? this.say.say(closed) : null);
	}

	/** A group with its questions, which then no longer stand by themselves. */
	private static Together together(Group group, Map<String, Asked> asked) {
		var language = language();
		return new Together(group.title().in(language), group.ask().in(language), group.help().in(language),
				group.questions().stream().map(asked::remove).filter(Objects::nonNull).toList());
	}

	private static Language language() {
		return Language.of(LocaleContextHolder.getLocale());
	}

	private String who(@Nullable Long contributor, Visit visit) {
		return this.contributors.of(visit.submission().id())
			.stream()
			.filter((one) -> Objects.equals(one.id(), contributor))
			.map(MakeTaskPage::called)
			.findFirst()
			.orElseGet(() -> this.messages.getMessage("answering.somebody", null, LocaleContextHolder.getLocale()));
	}

	static String called(Contributor contributor) {
		return contributor.name().isEmpty() ? contributor.email() : contributor.name();
	}

	/** One form in the making. */
	private final class Maker {

		private final Visit visit;

		private final Answers answers;

		private final Task task;

		private final int entry;

		private final boolean completing;

		private final boolean takes;

		private final Map<Answer.Place, String> reasons;

		private final Map<String, String> refused;

		Maker(Visit visit, Answers answers, Task task, int entry, boolean completing, boolean takes,
				Map<Answer.Place, String> reasons, Map<String, String> refused) {
			this.visit = visit;
			this.answers = answers;
			this.task = task;
			this.entry = entry;
			this.completing = completing;
			this.takes = takes;
			this.reasons = reasons;
			this.refused = refused;
		}

		Asked asked(Question question) {
			var answer = this.answers.find(this.task.code(), this.entry, question.code());
			var typed = answer.map(Answer::typed).orElse("");
			var options = options(question, typed);
			var other = answer.map(Answer::other).orElse(null);
			var reason = this.reasons.get(new Answer.Place(this.task.code(), this.entry, question.code()));
			var open = this.takes && this.visit.by().mayAnswer(this.task.code())
					&& (!this.visit.submission().isLocked() || reason != null);
			return new Asked(question, question.label().in(language()), this.task.called(question).in(language()),
					question.hint().in(language()), typed, MakeTaskPage.this.show.of(question, typed, language()),
					answer.map(Seen::of).orElse(Seen.of("")), other,
					(other != null) ? who(answer.map(Answer::otherContributor).orElse(null), this.visit) : null, open,
					reason, wrong(question, typed), options);
		}

		private @Nullable String wrong(Question question, String typed) {
			return this.refused.containsKey(question.code()) ? this.refused.get(question.code())
					: CheckAnswers.mistake(question, typed)
						.or(() -> this.completing ? CheckAnswers.missing(question, !typed.isEmpty()) : Optional.empty())
						.map(MakeTaskPage.this.say::say)
						.orElse(null);
		}

		private List<Option> options(Question question, String typed) {
			if (question.kind() == Kind.YES) {
				return List.of(new Option("yes", question.label().in(language()), "", false, typed.equals("yes")));
			}
			var chosen = ReadAnswer.choices(typed);
			return question.choices()
				.stream()
				.map((choice) -> new Option(choice.code(), choice.label().in(language()),
						(choice.about() != null) ? choice.about().in(language()) : "", choice.apart(),
						chosen.contains(choice.code())))
				.toList();
		}

	}

}
