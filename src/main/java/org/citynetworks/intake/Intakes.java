package org.citynetworks.intake;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.citynetworks.shared.NotFound;
import org.citynetworks.submission.Submission;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * All kinds of submissions.
 */
@Component
public class Intakes {

	private final SingletonSupplier<Map<String, Intake>> intakes;

	Intakes(ObjectProvider<Intake> intakes) {
		// Looked up late, because a feature needs what needs this
		this.intakes = SingletonSupplier.of(() -> byKind(intakes.stream().toList()));
	}

	private static Map<String, Intake> byKind(List<Intake> intakes) {
		return intakes.stream().collect(Collectors.toUnmodifiableMap(Intake::kind, Function.identity()));
	}

	/** The feature that takes a submission in. */
	public Intake of(Submission submission) {
		var intake = this.intakes.obtain().get(submission.kind());
		if (intake == null) {
			throw new NotFound("kind of submission", submission.kind());
		}
		return intake;
	}

}
