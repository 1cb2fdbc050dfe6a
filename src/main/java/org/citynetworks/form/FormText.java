package org.citynetworks.form;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.citynetworks.form.Question.Choice;
import org.citynetworks.form.Question.Kind;
import org.citynetworks.history.State;
import org.citynetworks.shared.InLanguages;
import org.citynetworks.shared.Language;

/**
 * Reads a form from the texts as which it is edited, also where something is wrong with
 * them: what cannot be read is as if it had not been said.
 */
final class FormText {

	static final String TASK = "task";

	static final String QUESTION = "question";

	/**
	 * How many characters, choices or files an answer may have, unless a question says.
	 */
	private static final Map<Kind, Integer> MOST = Map.of(Kind.LINE, 200, Kind.TEXT, 4000, Kind.MAIL, 254, Kind.ADDRESS,
			2000, Kind.TELEPHONE, 40, Kind.NUMBER, 20, Kind.YEAR, 4, Kind.DAY, 10, Kind.CHOICES, 100);

	private FormText() {
	}

	/** The tasks that stand in a state itself, in order, each with its questions. */
	static List<Task> tasks(State state) {
		return inOrder(state, TASK).map((key) -> {
			var code = text(state, key + ".code");
			var questions = inOrder(state, QUESTION)
				.filter((question) -> text(state, question + ".task").equals(code) && !code.isEmpty())
				.map((question) -> question(state, question))
				.toList();
			return new Task(code, state.inLanguages(key + ".title"), state.inLanguages(key + ".about"),
					number(state, key + ".most", 1), says(state, key + ".required"), text(state, key + ".page"),
					questions);
		}).toList();
	}

	private static Question question(State state, String key) {
		var kind = kind(text(state, key + ".kind"));
		return new Question(text(state, key + ".code"), kind, state.inLanguages(key + ".label"),
				state.inLanguages(key + ".hint"), choices(text(state, key + ".choices")),
				says(state, key + ".required"), says(state, key + ".open"),
				number(state, key + ".most", Objects.requireNonNullElse(MOST.get(kind), 1)),
				text(state, key + ".means"));
	}

	/** Choices as they are typed: a line each, a code and its name in each language. */
	static List<Choice> choices(String text) {
		return text.lines().filter((line) -> !line.isBlank()).map((line) -> {
			var parts = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
			var names = new LinkedHashMap<String, String>();
			for (var language : Language.values()) {
				var place = language.ordinal() + 1;
				if (place < parts.size() && !parts.get(place).isEmpty()) {
					names.put(language.tag(), parts.get(place));
				}
			}
			return new Choice(parts.get(0), new InLanguages(names));
		}).toList();
	}

	/**
	 * The lines of a field by their place; those without one come last, the oldest first.
	 */
	static Stream<String> inOrder(State state, String field) {
		return state.lines(field)
			.stream()
			.sorted(Comparator.comparingInt((key) -> number(state, key + ".place", Integer.MAX_VALUE)));
	}

	private static Kind kind(String term) {
		return Arrays.stream(Kind.values())
			.filter((kind) -> kind.name().toLowerCase(Locale.ROOT).equals(term))
			.findFirst()
			.orElse(Kind.LINE);
	}

	static int number(State state, String path, int otherwise) {
		var text = text(state, path);
		return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : otherwise;
	}

	private static boolean says(State state, String path) {
		return text(state, path).equals("yes");
	}

	static String text(State state, String path) {
		return Objects.requireNonNullElse(state.text(path), "");
	}

}
