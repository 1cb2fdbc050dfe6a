package org.citynetworks.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.citynetworks.history.Mistake;
import org.citynetworks.history.State;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What keeps a form from being answered, in words for the person who makes it.
 */
@Component
class FormMistakes {

	/** What is wrong with the form as a whole is said of no field. */
	private static final String WHOLE_FORM = "entry";

	private final JdbcClient jdbc;

	FormMistakes(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The mistakes in a form.
	 * @param now the form as it is, of which nothing is anybody's mistake now
	 */
	List<Mistake> of(String key, State state, State now) {
		var mistakes = new ArrayList<Mistake>();
		included(key, state, mistakes);
		for (var task : state.lines(FormText.TASK)) {
			task(state, task, mistakes);
		}
		var codes = codes(state);
		for (var question : state.lines(FormText.QUESTION)) {
			var task = state.said(question + ".task");
			if (!task.isEmpty() && !codes.contains(task)) {
				// Its task may have gone while the question stayed as it was
				var isTyped = !state.line(question).equals(now.line(question));
				mistakes.add(new Mistake(isTyped ? question + ".task" : WHOLE_FORM, "form.mistake.task", task,
						String.join(", ", codes), state.said(question + ".code")));
			}
			QuestionMistakes.of(state, question, mistakes);
		}
		if (codes.isEmpty() && state.text("includes") == null) {
			mistakes.add(new Mistake(WHOLE_FORM, "form.mistake.empty"));
		}
		return mistakes;
	}

	private static void task(State state, String task, List<Mistake> mistakes) {
		var code = state.said(task + ".code");
		QuestionMistakes.code(state, task, mistakes);
		if (!code.isEmpty() && Collections.frequency(codes(state), code) > 1) {
			mistakes.add(new Mistake(task + ".code", "form.mistake.twice", code));
		}
		var page = state.said(task + ".page");
		var asks = state.lines(FormText.QUESTION)
			.stream()
			.anyMatch((question) -> state.said(question + ".task").equals(code));
		if (!page.isEmpty() && asks) {
			mistakes.add(new Mistake(task + ".page", "form.mistake.page"));
		}
		if (page.isEmpty() && !asks && !code.isEmpty()) {
			mistakes.add(new Mistake(WHOLE_FORM, "form.mistake.nothing", code));
		}
	}

	// A form that includes this one has its tasks as well, and may be the one in the way
	private void included(String key, State state, List<Mistake> mistakes) {
		var forms = new HashMap<String, State>();
		this.jdbc.sql("select key, content from form")
			.query((line, number) -> forms.put(line.getString("key"), State.parse(line.getString("content"))))
			.list();
		forms.put(key, state);
		var includes = state.text("includes");
		if (includes != null && !forms.containsKey(includes)) {
			var known = forms.keySet().stream().filter((form) -> !form.equals(key)).sorted().toList();
			mistakes.add(new Mistake("includes", "form.mistake.includes", includes, String.join(", ", known)));
			return;
		}
		for (var form : forms.keySet().stream().sorted().toList()) {
			var chain = chain(form, forms);
			if (chain.contains(key)) {
				together(key, form, chain, forms, mistakes);
			}
		}
	}

	private static void together(String key, String form, List<String> chain, Map<String, State> forms,
			List<Mistake> mistakes) {
		var last = Objects.requireNonNull(forms.get(chain.get(chain.size() - 1)));
		if (last.text("includes") != null || chain.size() > Forms.DEEPEST) {
			if (form.equals(key)) {
				mistakes.add(new Mistake("includes", "form.mistake.round", String.join(" → ", chain)));
			}
			return;
		}
		var codes = chain.stream().flatMap((one) -> codes(Objects.requireNonNull(forms.get(one))).stream()).toList();
		var own = codes(Objects.requireNonNull(forms.get(key)));
		own.stream()
			.distinct()
			.filter((code) -> Collections.frequency(codes, code) > Collections.frequency(own, code))
			.forEach((code) -> mistakes.add(new Mistake(WHOLE_FORM, "form.mistake.included", code,
					String.join(", ", chain.stream().filter((one) -> !one.equals(key)).toList()))));
	}

	/** A form and those it includes, itself first; it ends where it would go round. */
	private static List<String> chain(String form, Map<String, State> forms) {
		var chain = new ArrayList<String>();
		for (var next = form; next != null && forms.containsKey(next) && !chain.contains(next);) {
			chain.add(next);
			next = Objects.requireNonNull(forms.get(next)).text("includes");
		}
		return chain;
	}

	private static List<String> codes(State state) {
		return state.lines(FormText.TASK)
			.stream()
			.map((task) -> state.said(task + ".code"))
			.filter((code) -> !code.isEmpty())
			.toList();
	}

}
