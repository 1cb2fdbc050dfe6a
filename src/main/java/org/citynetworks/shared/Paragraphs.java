package org.citynetworks.shared;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Text as people supply it: paragraphs parted by an empty line.
 */
public final class Paragraphs {

	private Paragraphs() {
	}

	public static List<String> of(@Nullable String text) {
		return (text == null || text.isBlank()) ? List.of() : List.of(text.strip().split("\\R\\s*\\R"));
	}

}
