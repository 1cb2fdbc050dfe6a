package org.citynetworks.programme;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.citynetworks.history.State;
import org.citynetworks.programme.Rules.Signing;
import org.citynetworks.programme.Tier.Condition;
import org.citynetworks.programme.Tier.Fee;
import org.citynetworks.shared.InLanguages;

import static java.util.Map.entry;

/**
 * Reads programmes and tiers from the texts as which they are edited.
 */
final class ProgrammeText {

	static final String REPORT_FORM = "report_form";

	/** The rules of a programme that has none of its own. */
	static final Map<String, String> USUAL = Map.ofEntries(entry("report_months", "24"), entry("grace_days", "90"),
			entry("delist_months", "12"), entry("reminder_days", "90 30 7"), entry("decision_days", "20"),
			entry("reply_days", "30"), entry("appeal_days", "30"), entry("reapply_months", "6"),
			entry("second_look", "no"), entry("release", "no"), entry("signing", "both"),
			entry(REPORT_FORM, "progress-report"));

	private ProgrammeText() {
	}

	/** A programme; its tiers are looked for among all. */
	static Programme programme(String slug, State state, List<Tier> tiers) {
		return new Programme(slug, state.inLanguages("name"), state.inLanguages("about"), state.text("network"),
				state.inLanguages("addressee"), state.inLanguages("background"), state.text("background_source"),
				rules(state), reportForm(state),
				tiers.stream().filter((tier) -> tier.programme().equals(slug)).toList());
	}

	private static String reportForm(State state) {
		return Objects.requireNonNullElse(state.text(REPORT_FORM), Objects.requireNonNull(USUAL.get(REPORT_FORM)));
	}

	private static Rules rules(State state) {
		return new Rules(rule(state, "report_months"), rule(state, "grace_days"), rule(state, "delist_months"),
				days(state.said("reminder_days")), rule(state, "decision_days"), rule(state, "reply_days"),
				rule(state, "appeal_days"), rule(state, "reapply_months"), says(state, "second_look"),
				says(state, "release"), signing(state.said("signing")));
	}

	private static int rule(State state, String path) {
		return state.count(path, Integer.parseInt(Objects.requireNonNull(USUAL.get(path))));
	}

	static Tier tier(String slug, State state) {
		return new Tier(slug, state.said("programme"), state.inLanguages("name"), state.inLanguages("summary"),
				says(state, "open"), texts(state, "promise"), texts(state, "benefit"), texts(state, "published"),
				texts(state, "ready"), new Fee(state.inLanguages("fee"), state.text("fee_source")), conditions(state),
				state.said("form"), state.said("expression"), says(state, "practices"), state.count("plan_months", 0),
				state.inLanguages("letter"));
	}

	private static List<InLanguages> texts(State state, String field) {
		return state.inPlace(field).stream().map((key) -> state.inLanguages(key + ".text")).toList();
	}

	private static List<Condition> conditions(State state) {
		return state.inPlace("condition")
			.stream()
			.map((key) -> new Condition(state.inLanguages(key + ".question"), state.inLanguages(key + ".no"),
					state.inLanguages(key + ".unsure"), state.said(key + ".instead")))
			.toList();
	}

	private static List<Integer> days(String text) {
		return Arrays.stream(text.split("[ ,]+"))
			.filter((day) -> day.matches("[0-9]{1,4}"))
			.map(Integer::valueOf)
			.sorted(Comparator.reverseOrder())
			.toList();
	}

	private static Signing signing(String term) {
		return Arrays.stream(Signing.values())
			.filter((signing) -> signing.name().toLowerCase(Locale.ROOT).equals(term))
			.findFirst()
			.orElse(Signing.BOTH);
	}

	private static boolean says(State state, String path) {
		return state.said(path).equals("yes");
	}

}
