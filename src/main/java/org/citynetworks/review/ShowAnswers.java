package org.citynetworks.review;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.citynetworks.answer.Answer.Place;
import org.citynetworks.answer.Answers;
import org.citynetworks.answer.ShowAnswer;
import org.citynetworks.form.Question;
import org.citynetworks.form.Question.Kind;
import org.citynetworks.form.Task;
import org.citynetworks.history.WordDiff;
import org.citynetworks.history.WordDiff.Piece;
import org.citynetworks.review.Files.FileLine;
import org.citynetworks.shared.Language;

/**
 * Puts answers as reviewers read them: task by task, with what changed since the last
 * time and what the machine found.
 *
 * @param before as they were the last time they were handed in; the same if there was
 * none
 */
record ShowAnswers(Answers now, Answers before, Map<Place, List<Check>> checks, ShowAnswer show, Files files,
		Language language) {

	List<TaskPart> tasks() {
		return this.now.form()
			.tasks()
			.stream()
			.filter((task) -> task.page().isEmpty())
			.map((task) -> new TaskPart(task.code(), task.title().in(this.language), entries(task)))
			.toList();
	}

	/**
	 * The tasks that a page of the application itself asks: each can be asked for again.
	 */
	List<TaskPart> pages() {
		return this.now.form().tasks().stream().filter((task) -> !task.page().isEmpty()).map((task) -> {
			var title = task.title().in(this.language);
			var line = new AnswerLine(Place.ofPage(task.code()), title, "", false, false, List.of(), List.of(),
					List.of());
			return new TaskPart(task.code(), title, List.of(new Entry(1, false, List.of(line))));
		}).toList();
	}

	/** How many answers are otherwise than the last time. */
	int changes() {
		return (int) tasks().stream()
			.flatMap((task) -> task.entries().stream())
			.flatMap((entry) -> entry.answers().stream())
			.filter(AnswerLine::isChanged)
			.count();
	}

	private List<Entry> entries(Task task) {
		var numbers = Stream.concat(this.now.entries(task.code()).stream(), this.before.entries(task.code()).stream())
			.distinct()
			.sorted()
			.toList();
		return (numbers.isEmpty() ? List.of(1) : numbers).stream()
			.map((number) -> new Entry(number, task.isRepeated(),
					task.questions().stream().map((question) -> line(task, number, question)).toList()))
			.toList();
	}

	private AnswerLine line(Task task, int entry, Question question) {
		var place = new Place(task.code(), entry, question.code());
		var typed = this.now.text(task.code(), entry, question.code());
		var was = this.show.of(question, this.before.text(task.code(), entry, question.code()), this.language);
		var is = this.show.of(question, typed, this.language);
		return new AnswerLine(place, question.label().in(this.language), is, question.open(), !was.equals(is),
				WordDiff.of(was, is), this.checks.getOrDefault(place, List.of()),
				(question.kind() == Kind.FILE) ? this.files.of(typed) : List.of());
	}

	/** A task with its entries. */
	record TaskPart(String code, String title, List<Entry> entries) {

	}

	/**
	 * An entry of a task.
	 *
	 * @param isOneOfSeveral whether the task takes more than one
	 */
	record Entry(int number, boolean isOneOfSeveral, List<AnswerLine> answers) {

	}

	/**
	 * An answer.
	 *
	 * @param isOpen whether it becomes public
	 * @param pieces what went and what came since the last time
	 */
	record AnswerLine(Place place, String label, String text, boolean isOpen, boolean isChanged, List<Piece> pieces,
			List<Check> checks, List<FileLine> files) {

		/** What it is called in forms. */
		public String name() {
			return this.place.task() + "." + this.place.entry() + "." + this.place.question();
		}

	}

}
