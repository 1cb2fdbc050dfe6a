package org.citynetworks.decision;

import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.citynetworks.answer.Answers;
import org.citynetworks.answer.ReadAnswer;
import org.citynetworks.application.Application;
import org.citynetworks.application.Meanings;
import org.citynetworks.commitment.Commitment;
import org.citynetworks.commitment.Join;
import org.citynetworks.commitment.Joining;
import org.citynetworks.commitment.Joining.TeamMember;
import org.citynetworks.contributor.Contributor;
import org.citynetworks.contributor.Contributors;
import org.citynetworks.form.Question;
import org.citynetworks.form.Question.Choice;
import org.citynetworks.history.Checks;
import org.citynetworks.shared.Country;
import org.citynetworks.shared.InLanguages;
import org.citynetworks.shared.Language;
import org.citynetworks.submission.Submissions;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes a participant of what stands in an application that is accepted.
 */
@Component
class Accept {

	private final Submissions submissions;

	private final Contributors contributors;

	private final Join join;

	Accept(Submissions submissions, Contributors contributors, Join join) {
		this.submissions = submissions;
		this.contributors = contributors;
		this.join = join;
	}

	/** Lets the city join, in the caller's transaction. */
	@Transactional(propagation = Propagation.MANDATORY)
	public String join(Application application, long by) {
		var submission = this.submissions.get(application.id());
		var answers = this.submissions.answers(submission);
		var owner = this.contributors.of(application.id())
			.stream()
			.filter(Contributor::isOwner)
			.findFirst()
			.orElseThrow();
		return this.join
			.join(new Joining(application.programme(), application.tier(), application.place(), application.called(),
					new Country(application.country()), website(application, answers), commitments(answers),
					application.participant(), application.id(), Objects.requireNonNullElse(submission.reference(), ""),
					Objects.requireNonNullElse(application.lead(), by),
					new TeamMember(owner.email(), owner.name(), owner.language())), by);
	}

	// What is no address would keep the participant from being published
	private static @Nullable String website(Application application, Answers answers) {
		var answered = isOpen(answers, Meanings.CITY_WEBSITE) ? answers.meaning(Meanings.CITY_WEBSITE) : "";
		var website = answered.isEmpty() ? application.website() : answered;
		return (website == null) ? null
				: ReadAnswer.address(website).map(URI::toString).filter(Checks::isAddress).orElse(null);
	}

	private static List<Commitment> commitments(Answers answers) {
		return answers.entriesOf(Meanings.COMMITMENT_WORDS)
			.stream()
			.map((entry) -> open(answers, entry))
			.filter((entry) -> !text(entry, Meanings.COMMITMENT_WORDS).isEmpty())
			.map((entry) -> new Commitment(area(answers, text(entry, Meanings.COMMITMENT_AREA)),
					goals(text(entry, Meanings.COMMITMENT_GOAL)), text(entry, Meanings.COMMITMENT_WORDS),
					text(entry, Meanings.COMMITMENT_BASELINE), text(entry, Meanings.COMMITMENT_TARGET),
					date(text(entry, Meanings.COMMITMENT_DATE)), text(entry, Meanings.COMMITMENT_MEASURE)))
			.toList();
	}

	/** What becomes public of an entry, as the questions said. */
	private static Map<String, String> open(Answers answers, Map<String, String> entry) {
		return entry.entrySet()
			.stream()
			.filter((answer) -> isOpen(answers, answer.getKey()))
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	private static boolean isOpen(Answers answers, String meaning) {
		return answers.form().means(meaning).filter((place) -> place.question().open()).isPresent();
	}

	/** What was chosen, in the words of the question. */
	private static InLanguages area(Answers answers, String chosen) {
		var choices = answers.form()
			.means(Meanings.COMMITMENT_AREA)
			.map((place) -> chosen(place.question(), chosen))
			.orElse(List.of());
		return new InLanguages(Arrays.stream(Language.values())
			.filter((language) -> !choices.isEmpty())
			.collect(Collectors.toMap(Language::tag,
					(language) -> choices.stream()
						.map((choice) -> choice.label().in(language))
						.collect(Collectors.joining(", ")))));
	}

	private static List<Choice> chosen(Question question, String typed) {
		var codes = ReadAnswer.choices(typed);
		return question.choices().stream().filter((choice) -> codes.contains(choice.code())).toList();
	}

	private static String date(String typed) {
		return ReadAnswer.day(typed).map(LocalDate::toString).orElse(typed);
	}

	private static List<Integer> goals(String typed) {
		return ReadAnswer.choices(typed)
			.stream()
			.map((line) -> line.replaceAll("[^0-9]", ""))
			.filter((number) -> number.matches("[1-9]|1[0-7]"))
			.map(Integer::valueOf)
			.distinct()
			.sorted()
			.toList();
	}

	private static String text(Map<String, String> entry, String meaning) {
		return entry.getOrDefault(meaning, "");
	}

}
