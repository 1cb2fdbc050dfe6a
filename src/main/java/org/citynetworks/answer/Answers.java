package org.citynetworks.answer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.citynetworks.answer.Answer.Place;
import org.citynetworks.form.Form;

/**
 * All that was typed into a form.
 */
public record Answers(Form form, Map<Place, Answer> all) {

	public static Answers of(Form form, List<Answer> answers) {
		return new Answers(form,
				answers.stream().collect(Collectors.toUnmodifiableMap(Answer::place, Function.identity())));
	}

	public Optional<Answer> find(String task, int entry, String question) {
		return Optional.ofNullable(this.all.get(new Place(task, entry, question)));
	}

	/** What was typed there; empty if nothing was. */
	public String text(String task, int entry, String question) {
		return find(task, entry, question).map(Answer::typed).orElse("");
	}

	/** The numbers of the entries of a task that hold anything. */
	public List<Integer> entries(String task) {
		return this.all.values()
			.stream()
			.filter((answer) -> answer.task().equals(task) && !answer.typed().isEmpty())
			.map(Answer::entry)
			.distinct()
			.sorted()
			.toList();
	}

	/** What was typed where the form asks for a meaning; empty if it asks nowhere. */
	public String meaning(String meaning) {
		return this.form.means(meaning)
			.map((place) -> text(place.task().code(), 1, place.question().code()))
			.orElse("");
	}

	/**
	 * Each entry of the task that asks for a meaning, its answers by what they mean.
	 */
	public List<Map<String, String>> entriesOf(String meaning) {
		return this.form.means(meaning).map((place) -> {
			var task = place.task();
			return entries(task.code()).stream()
				.map((entry) -> task.questions()
					.stream()
					.filter((question) -> !question.means().isEmpty())
					.collect(Collectors.toMap((question) -> question.means(),
							(question) -> text(task.code(), entry, question.code()), (one, other) -> one)))
				.toList();
		}).orElse(List.of());
	}

}
