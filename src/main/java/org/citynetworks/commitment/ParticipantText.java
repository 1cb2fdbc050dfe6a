package org.citynetworks.commitment;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.citynetworks.history.State;
import org.citynetworks.shared.Country;
import org.citynetworks.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * Reads participants from the texts as which they are edited, and writes commitments as
 * such texts.
 */
final class ParticipantText {

	static final int GOALS = 17;

	private ParticipantText() {
	}

	static Participant participant(String slug, State state, @Nullable Long manager, @Nullable String address) {
		var application = state.text("application");
		return new Participant(slug, text(state, "programme"), text(state, "tier"), state.text("place"),
				text(state, "called"), new Country(text(state, "country")), state.text("website"),
				LocalDate.parse(text(state, "since")), reporting(state), commitments(state),
				(application != null) ? UUID.fromString(application) : null, manager, address);
	}

	static Reporting reporting(State state) {
		return new Reporting(Standing.of(text(state, "standing")), LocalDate.parse(text(state, "report_due")),
				day(state.text("grace")), day(state.text("last_report")));
	}

	private static @Nullable LocalDate day(@Nullable String text) {
		return (text != null) ? LocalDate.parse(text) : null;
	}

	private static List<Commitment> commitments(State state) {
		return state.lines("commitment")
			.stream()
			.map((key) -> new Commitment(state.inLanguages(key + ".area"), goals(text(state, key + ".goals")),
					text(state, key + ".words"), text(state, key + ".baseline"), text(state, key + ".target"),
					text(state, key + ".date"), text(state, key + ".measure")))
			.toList();
	}

	/** The goals that a text names by number, such as {@code 11, 13}. */
	static List<Integer> goals(String text) {
		return Arrays.stream(text.split("[^0-9]+"))
			.filter((number) -> number.matches("[0-9]{1,2}"))
			.map(Integer::valueOf)
			.filter((number) -> number >= 1 && number <= GOALS)
			.distinct()
			.sorted()
			.toList();
	}

	static State with(State state, long line, Commitment commitment) {
		var key = "commitment." + line + ".";
		var written = state
			.with(key + "goals", commitment.goals().stream().map(String::valueOf).collect(Collectors.joining(", ")))
			.with(key + "words", commitment.words())
			.with(key + "baseline", commitment.baseline())
			.with(key + "target", commitment.target())
			.with(key + "date", commitment.date())
			.with(key + "measure", commitment.measure());
		for (var language : Language.values()) {
			var area = commitment.area().texts().get(language.tag());
			if (area != null) {
				written = written.with(key + "area_" + language.tag(), area);
			}
		}
		return written;
	}

	static String text(State state, String path) {
		return Objects.requireNonNullElse(state.text(path), "");
	}

}
