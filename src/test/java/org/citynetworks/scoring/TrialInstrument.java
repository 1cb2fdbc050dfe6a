package org.citynetworks.scoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.citynetworks.instrument.Asked;
import org.citynetworks.instrument.Asked.Kind;
import org.citynetworks.instrument.Asked.Meaning;
import org.citynetworks.instrument.Asked.Step;
import org.citynetworks.instrument.Instrument;
import org.citynetworks.instrument.Instrument.Area;
import org.citynetworks.instrument.Instrument.Instead;
import org.citynetworks.instrument.Instrument.Instead.Means;
import org.citynetworks.instrument.Instrument.Issue;
import org.citynetworks.instrument.Instrument.Level;
import org.citynetworks.instrument.Instrument.Rated;
import org.citynetworks.instrument.Instrument.Topic;
import org.citynetworks.shared.InLanguages;

/**
 * A small instrument, none of whose keys is that of a real one: two areas, three topics,
 * six items.
 */
final class TrialInstrument {

	static final List<Instead> INSTEAD = List.of(new Instead("no-idea", Means.UNKNOWN, said("No idea"), said("")),
			new Instead("elsewhere", Means.NONE, said("Elsewhere"), said("")));

	static final Level LEVEL = new Level("all", said("All"), said(""), Rated.ISSUES,
			List.of("mood", "course", "urgency", "why"));

	private TrialInstrument() {
	}

	static Instrument of(int steps) {
		return new Instrument("trial", 1, LocalDate.EPOCH, said("Trial"), said(""), List.of(), List.of(), said("areas"),
				said("topics"), List.of(LEVEL), List
					.of(scale("mood", Meaning.STATE, steps), scale("course", Meaning.TREND, 3),
							scale("urgency", Meaning.PRIORITY, 3),
							new Asked("why", Kind.TEXT, Meaning.NONE, said("Why"), said(""), said(""), List.of())),
				INSTEAD,
				List.of(area("nature", topic("water", issue("wells", 6), issue("rivers", 6, 14)),
						topic("air", issue("smoke", 3, 11))),
						area("people", topic("work", issue("pay", 1, 8), issue("rest", 8), issue("safety", 3, 8)))));
	}

	static Asked scale(String key, Meaning means, int steps) {
		return new Asked(key, Kind.SCALE, means, said(key), said(""), said(""),
				IntStream.rangeClosed(1, steps).mapToObj((step) -> new Step(said("Step " + step), said(""))).toList());
	}

	private static Area area(String key, Topic... topics) {
		return new Area(key, said(key), said(""), List.of(topics));
	}

	private static Topic topic(String key, Issue... issues) {
		return new Topic(key, said(key), said(""), said(""), List.of(issues));
	}

	private static Issue issue(String key, Integer... sdgs) {
		var principles = Stream.of("wells", "rivers", "smoke").anyMatch(key::equals) ? "environment" : "labour";
		return new Issue(key, said(key), said(""), said(""), List.of(principles), List.of(sdgs));
	}

	private static InLanguages said(String text) {
		return new InLanguages(Map.of("en", text));
	}

}
