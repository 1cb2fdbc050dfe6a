package org.citynetworks.directory;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.citynetworks.network.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What a reader asks of the list of networks, as it stands in the address.
 *
 * @param q words that must all occur in a network's name, acronym or text
 * @param kind the slug of a kind of body; one that does not exist filters nothing
 */
record NetworkFilter(@Nullable String q, @Nullable String kind) {

	private static final int MOST_WORDS = 10;

	NetworkFilter {
		q = (q != null && !q.isBlank()) ? q.strip() : null;
		kind = (kind != null && !kind.isBlank()) ? kind.strip() : null;
	}

	/** The words, in lower case; what comes after the tenth is not looked for. */
	List<String> words() {
		if (this.q == null) {
			return List.of();
		}
		return Arrays.stream(this.q.toLowerCase(Locale.ROOT).split("[\\s\\p{Cntrl}]+"))
			.filter((word) -> !word.isEmpty())
			.limit(MOST_WORDS)
			.toList();
	}

	public Optional<Kind> chosenKind() {
		return Optional.ofNullable(this.kind).flatMap(Kind::findBySlug);
	}

	public boolean asksForUnknownKind() {
		return this.kind != null && chosenKind().isEmpty();
	}

	public boolean isEmpty() {
		return this.q == null && this.kind == null;
	}

}
