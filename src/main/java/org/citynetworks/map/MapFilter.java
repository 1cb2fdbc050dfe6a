package org.citynetworks.map;

import java.util.List;
import java.util.TreeMap;

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

	/** The address of the map that it makes. */
	String address() {
		var parameters = new TreeMap<String, List<String>>();
		if (this.network != null) {
			parameters.put("network", List.of(this.network));
		}
		if (this.theme != null) {
			parameters.put("theme", List.of(this.theme));
		}
		return parameters.isEmpty() ? "/map" : "/map?" + new Query(parameters);
	}

}
