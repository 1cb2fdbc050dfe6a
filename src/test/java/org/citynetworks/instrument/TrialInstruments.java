package org.citynetworks.instrument;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.springframework.core.io.ClassPathResource;

/**
 * Instruments that the site does not have.
 */
public final class TrialInstruments {

	private TrialInstruments() {
	}

	/** The instrument of a file, such as {@code sheet/market-1.yaml}. */
	public static Instrument read(String file) {
		try {
			return new Instruments(new ClassPathResource(file)).all().get(0);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
