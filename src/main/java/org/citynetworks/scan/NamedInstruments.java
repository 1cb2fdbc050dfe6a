package org.citynetworks.scan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.citynetworks.finder.Findable;
import org.citynetworks.finder.Named;
import org.citynetworks.finder.Named.Name;
import org.citynetworks.instrument.Instrument;
import org.citynetworks.instrument.Instrument.Issue;
import org.citynetworks.instrument.Instrument.Topic;
import org.citynetworks.instrument.Instruments;
import org.citynetworks.shared.Language;

import org.springframework.stereotype.Component;

/**
 * What the instruments are called, and which questions they ask.
 */
@Component
class NamedInstruments implements Findable {

	/** Before what only bears a word of theirs in its name. */
	private static final long WEIGHT = 700_000_000;

	private final Instruments instruments;

	NamedInstruments(Instruments instruments) {
		this.instruments = instruments;
	}

	@Override
	public String kind() {
		return "instrument";
	}

	@Override
	public void all(Consumer<Named> found) {
		this.instruments.all().forEach((instrument) -> found.accept(named(instrument)));
	}

	private static Named named(Instrument instrument) {
		var names = instrument.title()
			.texts()
			.entrySet()
			.stream()
			.map((one) -> new Name(one.getValue(), one.getKey()))
			.toList();
		var said = Stream
			.of(Stream.of(instrument.summary()), instrument.about().stream(),
					instrument.topics().stream().map(Topic::title), instrument.issues().stream().map(Issue::title))
			.flatMap((texts) -> texts);
		return new Named(instrument.key(), WEIGHT, names, Set.of(),
				said.flatMap((text) -> text.texts().values().stream()).collect(Collectors.joining(" ")));
	}

	@Override
	public int most() {
		return 3;
	}

	@Override
	public int suggested() {
		return 1;
	}

	@Override
	public Map<String, Shown> show(List<String> keys, Language language) {
		var shown = new HashMap<String, Shown>();
		this.instruments.all()
			.forEach((one) -> shown.put(one.key(),
					new Shown(Sheet.path(one), one.title().in(language), one.summary().in(language))));
		shown.keySet().retainAll(keys);
		return shown;
	}

}
