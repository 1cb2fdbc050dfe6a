package org.citynetworks.map;

import org.jspecify.annotations.Nullable;

/**
 * Whose members the map shows: those of one network, of the networks with one theme, or
 * of all.
 *
 * @param network a slug
 * @param theme a slug
 */
record MapFilter(@Nullable String network, @Nullable String theme) {

	MapFilter {
		network = said(network);
		theme = said(theme);
	}

	private static @Nullable String said(@Nullable String value) {
		return (value != null && !value.isBlank()) ? value.strip() : null;
	}

}
