package org.citynetworks.instrument;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Prints the mistakes of an {@link InstrumentFailure}, without a stack trace.
 */
class InstrumentFailureAnalyzer extends AbstractFailureAnalyzer<InstrumentFailure> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, InstrumentFailure cause) {
		return new FailureAnalysis("The instruments cannot be read:\n\n" + cause.getMessage(),
				"Mend these lines; instruments/README.md says how the files are written.", cause);
	}

}
