package org.citynetworks.cities;

import java.util.Arrays;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * How large a city is; one of unknown size is in no other band.
 */
enum SizeBand {

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

	static Optional<SizeBand> find(@Nullable String slug) {
		return Arrays.stream(values()).filter((band) -> band.slug.equals(slug)).findFirst();
	}

	String slug() {
		return this.slug;
	}

	@Nullable Integer least() {
		return this.least;
	}

	@Nullable Integer most() {
		return this.most;
	}

}
