package org.citynetworks.map;

import org.citynetworks.web.Query;
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
		network = Query.term(network);
		theme = Query.term(theme);
	}

}
