package org.citynetworks.form;

import java.util.Collections;
import java.util.List;
import java.util.Locale;

import org.citynetworks.form.Question.Kind;
import org.citynetworks.history.Mistake;
import org.citynetworks.history.State;
import org.citynetworks.shared.Language;

/**
 * What is wrong with one question of a form.
 */
final class QuestionMistakes {

	private static final String CODE = "[a-z][a-z0-9_-]{0,39}";

	private static final String CHOICE = "[a-z0-9][a-z0-9_-]{0,39}";

	private QuestionMistakes() {
	}

	static void of(State state, String question, List<Mistake> mistakes) {
		code(state, question, mistakes);
		var task = state.said(question + ".task");
		var code = state.said(question + ".code");
		var same = state.lines(FormText.QUESTION)
			.stream()
			.filter((other) -> state.said(other + ".task").equals(task) && state.said(other + ".code").equals(code))
			.count();
		if (!code.isEmpty() && same > 1) {
			mistakes.add(new Mistake(question + ".code", "form.mistake.twice", code));
		}
		var means = state.said(question + ".means");
		var alike = state.lines(FormText.QUESTION)
			.stream()
			.filter((other) -> state.said(other + ".means").equals(means))
			.count();
		if (!means.isEmpty() && alike > 1) {
			mistakes.add(new Mistake(question + ".means", "form.mistake.means", means));
		}
		choices(state, question, mistakes);
	}

	static void code(State state, String line, List<Mistake> mistakes) {
		var code = state.said(line + ".code");
		if (!code.isEmpty() && !code.matches(CODE)) {
			mistakes.add(new Mistake(line + ".code", "form.mistake.code"));
		}
	}

	private static void choices(State state, String question, List<Mistake> mistakes) {
		var kind = state.said(question + ".kind").toUpperCase(Locale.ROOT);
		var isChoice = kind.equals(Kind.CHOICE.name()) || kind.equals(Kind.CHOICES.name());
		var path = question + ".choices";
		var choices = FormText.choices(state.said(path));
		if (isChoice && choices.size() < 2) {
			mistakes.add(new Mistake(path, "form.mistake.choices.missing"));
		}
		if (!isChoice && !choices.isEmpty()) {
			mistakes.add(new Mistake(path, "form.mistake.choices.needless"));
			return;
		}
		var codes = choices.stream().map(Question.Choice::code).toList();
		for (var number = 0; number < choices.size(); number++) {
			var choice = choices.get(number);
			var place = Integer.toString(number + 1);
			if (!choice.label().texts().containsKey(Language.ENGLISH.tag()) || !choice.code().matches(CHOICE)) {
				mistakes.add(new Mistake(path, "form.mistake.choices.line", place));
			}
			else if (Collections.frequency(codes, choice.code()) > 1) {
				mistakes.add(new Mistake(path, "form.mistake.choices.twice", place, choice.code()));
			}
		}
	}

}
