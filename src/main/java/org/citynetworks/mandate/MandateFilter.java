package org.citynetworks.mandate;

import java.util.List;
import java.util.TreeMap;

import org.citynetworks.web.Query;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for, as it stands in the address.
 *
 * @param theme a slug
 * @param sdg a number from 1 to 17
 * @param process a {@link UnProcess}
 * @param region a region of the world
 */
record MandateFilter(@Nullable String theme, @Nullable String sdg, @Nullable String process, @Nullable String region) {

	MandateFilter {
		theme = Query.term(theme);
		sdg = Query.term(sdg);
		process = Query.term(process);
		region = Query.term(region);
	}

	@Nullable String term(Side side) {
		return switch (side) {
			case THEME -> this.theme;
			case SDG -> this.sdg;
			case PROCESS -> this.process;
			case REGION -> this.region;
		};
	}

	/** The address of the page without a choice. */
	String addressWithout(Side side) {
		return address(side);
	}

	/** The address of the page. */
	String address() {
		return address(null);
	}

	private String address(@Nullable Side without) {
		var parameters = new TreeMap<String, List<String>>();
		for (var side : Side.values()) {
			var term = term(side);
			if (side != without && term != null) {
				parameters.put(side.parameter(), List.of(term));
			}
		}
		return parameters.isEmpty() ? "/geneva" : "/geneva?" + new Query(parameters);
	}

}
