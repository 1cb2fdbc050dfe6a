package org.citynetworks.scoring;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.citynetworks.instrument.Asked;
import org.citynetworks.instrument.Asked.Meaning;
import org.citynetworks.instrument.Instrument;
import org.citynetworks.instrument.Instrument.Instead;
import org.citynetworks.instrument.Instrument.Item;
import org.citynetworks.instrument.Instrument.Level;

/**
 * Makes the score of each item from what was given and agreed on.
 */
final class Reckoning {

	private final List<Instead> instead;

	private final Map<Meaning, Asked> scales;

	private final Collection<Respondent> respondents;

	/** What each respondent gave, by item and what was asked of it. */
	private final Map<Question, Map<Long, String>> given = new HashMap<>();

	private final Map<String, Agreed> agreed;

	Reckoning(Instrument instrument, Level level, Collection<Respondent> respondents, Collection<Given> given,
			Collection<Agreed> agreed) {
		this.instead = instrument.instead();
		this.scales = instrument.asked(level)
			.stream()
			.filter((asked) -> asked.means() != Meaning.NONE)
			.collect(Collectors.toMap(Asked::means, (asked) -> asked));
		this.respondents = respondents;
		given.forEach((one) -> this.given
			.computeIfAbsent(new Question(one.item(), one.asked()), (question) -> new HashMap<>())
			.put(one.assessor(), one.answer()));
		this.agreed = agreed.stream().collect(Collectors.toMap(Agreed::item, (one) -> one));
	}

	/** The scale that each level asks for. */
	Asked state() {
		return this.scales.get(Meaning.STATE);
	}

	ItemScore item(Item item) {
		return new ItemScore(item, spread(item, state()), spread(item, Meaning.TREND).orElse(null),
				spread(item, Meaning.PRIORITY).orElse(null), this.agreed.get(item.key()));
	}

	private Optional<Spread> spread(Item item, Meaning meaning) {
		return Optional.ofNullable(this.scales.get(meaning)).map((scale) -> spread(item, scale));
	}

	private Spread spread(Item item, Asked scale) {
		var given = this.given.getOrDefault(new Question(item.key(), scale.key()), Map.of());
		var asked = this.respondents.stream()
			.filter((one) -> one.isAsked(item.topic()) || given.containsKey(one.assessor()))
			.toList();
		var answers = asked.stream().flatMap((one) -> Optional.ofNullable(given.get(one.assessor())).stream()).toList();
		return Spread.of(scale, this.instead, answers, asked.size());
	}

	private record Question(String item, String asked) {

	}

}
