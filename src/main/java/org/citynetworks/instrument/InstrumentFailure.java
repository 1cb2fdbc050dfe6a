package org.citynetworks.instrument;

import java.util.List;

/**
 * Why the instruments cannot be read: file, line and reason of each mistake in them.
 */
class InstrumentFailure extends RuntimeException {

	private static final long serialVersionUID = 1;

	private final List<String> mistakes;

	InstrumentFailure(List<String> mistakes) {
		super(String.join("\n", mistakes));
		this.mistakes = List.copyOf(mistakes);
	}

	List<String> mistakes() {
		return this.mistakes;
	}

}
