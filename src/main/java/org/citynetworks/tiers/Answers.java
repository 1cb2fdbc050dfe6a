package org.citynetworks.tiers;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What somebody answers before they apply, as it stands in an address.
 *
 * @param see whether the result is asked for
 */
record Answers(@Nullable String q1, @Nullable String q2, @Nullable String q3, @Nullable String q4, @Nullable String q5,
		@Nullable String q6, @Nullable String see) {

	/** The answers by the place of their question. */
	List<String> all() {
		return Arrays.asList(this.q1, this.q2, this.q3, this.q4, this.q5, this.q6)
			.stream()
			.map((answer) -> Objects.requireNonNullElse(answer, ""))
			.toList();
	}

}
