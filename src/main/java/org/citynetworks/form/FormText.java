package org.citynetworks.form;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

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
		return state.inPlace(TASK).stream().map((key) -> {
			var code = state.said(key + ".code");
			var questions = state.inPlace(QUESTION)
				.stream()
				.filter((question) -> state.said(question + ".task").equals(code) && !code.isEmpty())
				.map((question) -> question(state, question))
				.toList();
			return new Task(code, state.inLanguages(key + ".title"), state.inLanguages(key + ".about"),
					state.count(key + ".most", 1), says(state, key + ".required"), state.said(key + ".page"), questions,
					List.of());
		}).toList();
	}

	private static Question question(State state, String key) {
		var kind = kind(state.said(key + ".kind"));
		return new Question(state.said(key + ".code"), kind, state.inLanguages(key + ".label"),
				state.inLanguages(key + ".hint"), choices(state.said(key + ".choices")), says(state, key + ".required"),
				says(state, key + ".open"), state.count(key + ".most", Objects.requireNonNullElse(MOST.get(kind), 1)),
				state.said(key + ".means"));
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
			return new Choice(parts.get(0), new InLanguages(names), null, false);
		}).toList();
	}

	private static Kind kind(String term) {
		return Arrays.stream(Kind.values())
			.filter((kind) -> kind.name().toLowerCase(Locale.ROOT).equals(term))
			.findFirst()
			.orElse(Kind.LINE);
	}

	private static boolean says(State state, String path) {
		return state.said(path).equals("yes");
	}

}
