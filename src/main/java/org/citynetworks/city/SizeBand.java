package org.citynetworks.city;

import java.util.Arrays;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * How large a city is; one of unknown size is in no other band.
 */
public enum SizeBand {

	SMALL("under-50000", null, 49_999), MEDIUM("50000-250000", 50_000, 249_999),
	LARGE("250000-1000000", 250_000, 999_999), HUGE("from-1000000", 1_000_000, null), UNKNOWN("unknown", null, null);

	private final String slug;

	private final @Nullable Integer least;

	private final @Nullable Integer most;

	SizeBand(String slug, @Nullable Integer least, @Nullable Integer most) {
		this.slug = slug;
		this.least = least;
		this.most = most;
	}

	public static Optional<SizeBand> find(@Nullable String slug) {
		return Arrays.stream(values()).filter((band) -> band.slug.equals(slug)).findFirst();
	}

	/** The band of so many inhabitants; null for a number that is not known. */
	public static SizeBand of(@Nullable Integer population) {
		return (population == null) ? UNKNOWN
				: Arrays.stream(values())
					.filter((band) -> (band.least == null || band.least <= population)
							&& (band.most == null || band.most >= population))
					.findFirst()
					.orElse(UNKNOWN);
	}

	public String slug() {
		return this.slug;
	}

	public @Nullable Integer least() {
		return this.least;
	}

	public @Nullable Integer most() {
		return this.most;
	}

}
