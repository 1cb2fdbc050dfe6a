package org.citynetworks.eligibility;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What kind of government asks.
 */
public enum Government {

	CITY("city", Set.of("any-local-government", "city", "mayor"), Set.of("metropolitan-authority")),

	METROPOLIS("metropolitan-authority", Set.of("any-local-government", "metropolitan-authority"),
			Set.of("city", "region")),

	/** Whether a state or a province is a local government is for the network to say. */
	REGION("region", Set.of("region"), Set.of("any-local-government")),

	ASSOCIATION("local-government-association", Set.of("local-government-association"), Set.of());

	private final String slug;

	private final Set<String> takenAs;

	private final Set<String> nearly;

	Government(String slug, Set<String> takenAs, Set<String> nearly) {
		this.slug = slug;
		this.takenAs = takenAs;
		this.nearly = nearly;
	}

	public static Optional<Government> find(@Nullable String slug) {
		return Arrays.stream(values()).filter((government) -> government.slug.equals(slug)).findFirst();
	}

	/** The term by which the rules name it. */
	public String slug() {
		return this.slug;
	}

	/** Whether a rule that names some kind of body takes in this one. */
	Fit fit(String term) {
		return this.takenAs.contains(term) ? Fit.IN : this.nearly.contains(term) ? Fit.DOUBTFUL : Fit.OUT;
	}

	/** The kind of member as which lists have such a government. */
	String listedAs() {
		return switch (this) {
			case CITY -> "city";
			case REGION -> "region";
			case METROPOLIS, ASSOCIATION -> "other";
		};
	}

}
