package org.citynetworks.commitment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.citynetworks.history.State;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A programme made for a test that is rolled back: {@code trial} with the tiers
 * {@code trial-first} and {@code trial-second} and one form.
 */
public final class TrialProgramme {

	public static final String SLUG = "trial";

	public static final String FORM = "trial-form";

	public static final String SHORT_FORM = "trial-interest";

	private TrialProgramme() {
	}

	/** Makes it, with rules other than those that go without saying. */
	public static void make(JdbcClient jdbc, String... rules) {
		var form = new HashMap<>(Map.of("name", "Trial"));
		task(form, 1, "signatory", "Who signs", "1");
		question(form, 11, "signatory", "name", "line", "Name of the mayor", "signatory.name");
		question(form, 12, "signatory", "mail", "mail", "E-mail of the mayor", "signatory.mail");
		question(form, 13, "signatory", "website", "address", "Website of the city", "city.website");
		question(form, 14, "signatory", "council", "day", "Day of the council’s decision", "council.date");
		task(form, 2, "commitments", "Commitments", "5");
		question(form, 21, "commitments", "area", "choice", "Area", "commitment.area");
		form.put("question.21.choices", "environment | Environment | Environnement\nlabour | Labour | Travail");
		question(form, 22, "commitments", "goal", "choices", "Goals", "commitment.goal");
		form.put("question.22.choices", "11 | Cities | Villes\n13 | Climate | Climat");
		question(form, 23, "commitments", "words", "text", "In your own words", "commitment.words");
		question(form, 24, "commitments", "target", "text", "Target", "commitment.target");
		jdbc.sql("insert into form (key, content) values (?, cast(? as jsonb))")
			.params(FORM, State.of(form).toJson())
			.update();
		var programme = new HashMap<>(Map.of("name_en", "Trial Programme", "name_fr", "Programme d’essai"));
		for (var i = 0; i < rules.length; i += 2) {
			programme.put(rules[i], rules[i + 1]);
		}
		jdbc.sql("insert into programme (slug, place, content) values (?, 99, cast(? as jsonb))")
			.params(SLUG, State.of(programme).toJson())
			.update();
		List.of("first", "second").forEach((tier) -> tier(jdbc, tier));
	}

	/**
	 * Lets its first tier ask for an expression of interest: the website, which the form
	 * asks elsewhere, and a word on the commitments, which it asks in the same place.
	 */
	public static void askFirst(JdbcClient jdbc) {
		var form = new HashMap<>(Map.of("name", "Interest"));
		task(form, 1, "city", "Your city", "1");
		question(form, 11, "city", "site", "address", "Website", "city.website");
		task(form, 2, "commitments", "What you would do", "1");
		question(form, 21, "commitments", "words", "text", "In a few words", "commitment.words");
		jdbc.sql("insert into form (key, content) values (?, cast(? as jsonb))")
			.params(SHORT_FORM, State.of(form).toJson())
			.update();
		jdbc.sql("update tier set content = content || jsonb_build_object('expression', ?) where slug = 'trial-first'")
			.param(SHORT_FORM)
			.update();
	}

	private static void tier(JdbcClient jdbc, String tier) {
		var texts = Map.of("programme", SLUG, "name_en", "Trial " + tier, "name_fr", "Essai " + tier, "form", FORM,
				"open", "yes", "condition.1.question_en", "Has the council agreed?");
		jdbc.sql("insert into tier (slug, programme, form, place, content) values (?, ?, ?, 1, cast(? as jsonb))")
			.params("trial-" + tier, SLUG, FORM, State.of(texts).toJson())
			.update();
	}

	private static void task(Map<String, String> form, int line, String code, String title, String most) {
		form.putAll(Map.of("task." + line + ".code", code, "task." + line + ".place", "" + line,
				"task." + line + ".title_en", title, "task." + line + ".most", most, "task." + line + ".required",
				"yes"));
	}

	private static void question(Map<String, String> form, int line, String task, String code, String kind,
			String label, String means) {
		form.putAll(Map.of("question." + line + ".task", task, "question." + line + ".code", code,
				"question." + line + ".place", "" + line, "question." + line + ".kind", kind,
				"question." + line + ".label_en", label, "question." + line + ".means", means,
				"question." + line + ".open", "yes"));
	}

}
