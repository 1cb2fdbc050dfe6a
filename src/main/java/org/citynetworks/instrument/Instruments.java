package org.citynetworks.instrument;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.citynetworks.shared.NotFound;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * The door to the instruments. All their files are read at the start, which one that is
 * wrong refuses.
 */
@Component
public class Instruments {

	/** The versions of each. */
	private final NavigableMap<String, NavigableMap<Integer, Instrument>> all = new TreeMap<>();

	Instruments(@Value("classpath*:instruments/*.yaml") Resource... files) throws IOException {
		var mistakes = new ArrayList<String>();
		for (var file : files) {
			try {
				add(InstrumentFile.read(Objects.requireNonNull(file.getFilename()),
						file.getContentAsString(StandardCharsets.UTF_8)));
			}
			catch (InstrumentFailure ex) {
				mistakes.addAll(ex.mistakes());
			}
		}
		if (mistakes.isEmpty()) {
			this.all.forEach((key, versions) -> mistakes.addAll(missing(key, versions)));
		}
		if (!mistakes.isEmpty()) {
			throw new InstrumentFailure(mistakes);
		}
	}

	private void add(Instrument instrument) {
		this.all.computeIfAbsent(instrument.key(), (key) -> new TreeMap<>()).put(instrument.version(), instrument);
	}

	// What was answered by an old version has to be read by it
	private static List<String> missing(String key, NavigableMap<Integer, Instrument> versions) {
		return IntStream.range(1, versions.lastKey())
			.filter((version) -> !versions.containsKey(version))
			.mapToObj((version) -> "%s-%d.yaml is missing: a version stays when a newer one comes".formatted(key,
					version))
			.toList();
	}

	/** The newest version of each, by their keys. */
	public List<Instrument> all() {
		return this.all.values().stream().map((versions) -> versions.lastEntry().getValue()).toList();
	}

	/** The newest version. */
	public Instrument current(String key) {
		return versions(key).get(0);
	}

	public Instrument version(String key, int version) {
		return versions(key).stream()
			.filter((one) -> one.version() == version)
			.findFirst()
			.orElseThrow(() -> new NotFound("instrument", key + "/" + version));
	}

	/** All versions, the newest first. */
	public List<Instrument> versions(String key) {
		var versions = this.all.get(key);
		if (versions == null) {
			throw new NotFound("instrument", key);
		}
		return List.copyOf(versions.descendingMap().values());
	}

}
