package org.citynetworks.instrument;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What is wrong with a file, each with its line.
 */
final class Mistakes {

	private final String file;

	private final List<Mistake> all = new ArrayList<>();

	Mistakes(String file) {
		this.file = file;
	}

	void add(int line, String reason) {
		this.all.add(new Mistake(line, reason));
	}

	/** Refuses a file that cannot be read on. */
	InstrumentFailure refused(int line, String reason) {
		add(line, reason);
		return failure();
	}

	/** Refuses the file if anything is wrong with it. */
	void refuse() {
		if (!this.all.isEmpty()) {
			throw failure();
		}
	}

	private InstrumentFailure failure() {
		return new InstrumentFailure(this.all.stream()
			.sorted(Comparator.comparingInt(Mistake::line))
			.map((one) -> "%s, line %d: %s".formatted(this.file, one.line(), one.reason()))
			.toList());
	}

	private record Mistake(int line, String reason) {

	}

}
