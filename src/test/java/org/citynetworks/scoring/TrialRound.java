package org.citynetworks.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A round, as a table in which each line is an item and each column a person. A cell is a
 * step, “?” for “don’t know”, “x” for “not ours” or “-” for nothing; behind it a word for
 * the trend and one for the priority. The last column is what was agreed on.
 */
record TrialRound(int steps, List<String> people, List<Respondent> respondents, List<Given> given,
		List<Agreed> agreed) {

	private static final List<String> TRENDS = List.of("worse", "same", "better");

	private static final List<String> PRIORITIES = List.of("low", "medium", "high");

	static TrialRound of(String table) {
		return of(5, table);
	}

	static TrialRound of(int steps, String table) {
		var lines = table.lines().map(TrialRound::cells).toList();
		var people = lines.get(0).subList(1, lines.get(0).size() - 1);
		var round = new TrialRound(steps, people, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
		people.forEach((name) -> round.respondents.add(new Respondent(people.indexOf(name), Set.of())));
		lines.stream().skip(1).forEach(round::item);
		return round;
	}

	private static List<String> cells(String line) {
		return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
	}

	private void item(List<String> cells) {
		var item = cells.get(0);
		for (var person = 0; person < this.people.size(); person++) {
			for (var word : cells.get(person + 1).split(" ")) {
				if (!word.equals("-")) {
					this.given.add(given(person, item, word));
				}
			}
		}
		var agreed = cells.get(cells.size() - 1);
		if (!agreed.isEmpty()) {
			this.agreed.add(new Agreed(item, agreed, ""));
		}
	}

	private static Given given(int person, String item, String word) {
		if (TRENDS.contains(word)) {
			return new Given(person, item, "course", String.valueOf(TRENDS.indexOf(word) + 1));
		}
		if (PRIORITIES.contains(word)) {
			return new Given(person, item, "urgency", String.valueOf(PRIORITIES.indexOf(word) + 1));
		}
		return new Given(person, item, "mood", Map.of("?", "no-idea", "x", "elsewhere").getOrDefault(word, word));
	}

	/** The same, with one person being asked some topics only. */
	TrialRound asking(String name, String... topics) {
		return with(this.respondents.stream()
			.map((one) -> (one.assessor() == this.people.indexOf(name)) ? new Respondent(one.assessor(), Set.of(topics))
					: one)
			.collect(Collectors.toList()));
	}

	/** The same, with what one person gave being no more counted. */
	TrialRound without(String name) {
		return with(this.respondents.stream()
			.filter((one) -> one.assessor() != this.people.indexOf(name))
			.collect(Collectors.toList()));
	}

	private TrialRound with(List<Respondent> respondents) {
		return new TrialRound(this.steps, this.people, respondents, this.given, this.agreed);
	}

	Scores scores() {
		return scores(Set.of());
	}

	/** The scores, if only some topics are asked. */
	Scores scores(Set<String> topics) {
		return Scores.of(TrialInstrument.of(this.steps), TrialInstrument.LEVEL, topics, this.respondents, this.given,
				this.agreed);
	}

}
