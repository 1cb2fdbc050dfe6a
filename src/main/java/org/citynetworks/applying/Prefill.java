package org.citynetworks.applying;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.citynetworks.answer.Answers;
import org.citynetworks.answer.Seen;
import org.citynetworks.application.Application;
import org.citynetworks.application.Applications;
import org.citynetworks.application.Meanings;
import org.citynetworks.application.Phase;
import org.citynetworks.contributor.Contributor;
import org.citynetworks.form.Form.Place;
import org.citynetworks.form.Question;
import org.citynetworks.form.Task;
import org.citynetworks.intake.Completeness;
import org.citynetworks.intake.SaveAnswers;
import org.citynetworks.submission.Submissions;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers what is known already: nobody is asked for it twice.
 */
@Component
class Prefill {

	private final Applications applications;

	private final Submissions submissions;

	private final SaveAnswers save;

	Prefill(Applications applications, Submissions submissions, SaveAnswers save) {
		this.applications = applications;
		this.submissions = submissions;
		this.save = save;
	}

	/**
	 * Answers what is known of the city and of whoever begins, and what was answered in
	 * the application that was accepted before, or in the expression of interest.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	void fill(Contributor owner, Application application) {
		fill(owner, Map.of(Meanings.CITY_WEBSITE, Objects.requireNonNullElse(application.website(), ""),
				Meanings.CONTACT_NAME, owner.name(), Meanings.CONTACT_MAIL, owner.email()));
		accepted(application).ifPresent((earlier) -> reuse(owner, earlier.id()));
		if (application.follows() != null) {
			reuse(owner, application.follows());
		}
	}

	private Optional<Application> accepted(Application application) {
		if (application.participant() == null || application.place() == null) {
			return Optional.empty();
		}
		return this.applications.of(application.programme(), application.place())
			.stream()
			.filter((one) -> one.phase() == Phase.ACCEPTED)
			.findFirst();
	}

	/**
	 * Answers the questions that have a meaning.
	 * @param known by meaning; what is empty is not known
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	void fill(Contributor owner, Map<String, String> known) {
		var submission = this.submissions.get(owner.submission());
		var answers = this.submissions.answers(submission);
		known.forEach((meaning, text) -> submission.form()
			.means(meaning)
			.filter((place) -> !text.isEmpty())
			.ifPresent((place) -> put(owner, answers, place.task(), 1, Map.of(place.question().code(), text))));
	}

	/**
	 * Copies what was answered before, where the form asks the same: under the same code,
	 * or with the same meaning. A task that was completed is so again, unless the form
	 * asks more of it now.
	 */
	private void reuse(Contributor owner, UUID earlier) {
		var completed = this.save.completed(this.submissions.get(earlier));
		var before = this.submissions.answers(this.submissions.get(earlier));
		var submission = this.submissions.get(owner.submission());
		var answers = this.submissions.answers(submission);
		for (var task : submission.form().tasks()) {
			for (var entry : entries(before, task)) {
				put(owner, answers, task, entry, typed(before, task, entry));
			}
		}
		var now = this.submissions.answers(submission);
		submission.form()
			.tasks()
			.stream()
			.filter((task) -> completed.contains(task.code()))
			.filter((task) -> now.entries(task.code())
				.stream()
				.noneMatch((entry) -> Completeness.isWrong(now, task, entry)))
			.forEach((task) -> this.save.complete(owner, task, true));
	}

	private static List<Integer> entries(Answers before, Task task) {
		var meant = task.questions().stream().flatMap((question) -> meant(before, question)).map(Place::task);
		return Stream.concat(Stream.of(task), meant)
			.flatMap((asked) -> before.entries(asked.code()).stream())
			.filter((entry) -> task.isRepeated() || entry == 1)
			.distinct()
			.sorted()
			.toList();
	}

	private static Map<String, String> typed(Answers before, Task task, int entry) {
		var typed = new HashMap<String, String>();
		task.questions().forEach((question) -> {
			var same = before.text(task.code(), entry, question.code());
			typed.put(question.code(),
					!same.isEmpty() ? same
							: meant(before, question)
								.map((place) -> before.text(place.task().code(), entry, place.question().code()))
								.findFirst()
								.orElse(""));
		});
		typed.values().removeAll(List.of(""));
		return typed;
	}

	/** Where the same was meant before. */
	private static Stream<Place> meant(Answers before, Question question) {
		return Stream.of(question.means())
			.filter((meaning) -> !meaning.isEmpty())
			.flatMap((meaning) -> before.form().means(meaning).stream())
			.filter((place) -> place.question().kind() == question.kind());
	}

	private void put(Contributor owner, Answers answers, Task task, int entry, Map<String, String> typed) {
		var seen = new HashMap<String, String>();
		typed.keySet().forEach((question) -> seen.put(question, Seen.of(answers.text(task.code(), entry, question))));
		this.save.save(owner, task, entry, typed, seen);
	}

}
