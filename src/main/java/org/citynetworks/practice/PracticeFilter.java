package org.citynetworks.practice;

import java.util.List;
import java.util.TreeMap;

import org.citynetworks.web.Query;
import org.jspecify.annotations.Nullable;

/**
 * What a reader asks of the list of practices, as it stands in the address.
 *
 * @param q words
 * @param sdg a number from 1 to 17
 * @param size of the city, a band
 * @param region of the world
 */
record PracticeFilter(@Nullable String q, @Nullable String theme, @Nullable String sdg, @Nullable String size,
		@Nullable String region) {

	PracticeFilter {
		q = Query.said(q);
		theme = Query.term(theme);
		sdg = Query.term(sdg);
		size = Query.term(size);
		region = Query.term(region);
	}

	@Nullable String term(Side side) {
		return switch (side) {
			case THEME -> this.theme;
			case SDG -> this.sdg;
			case SIZE -> this.size;
			case REGION -> this.region;
		};
	}

	String address() {
		return address(null, this.q);
	}

	String addressWithout(Side side) {
		return address(side, this.q);
	}

	String addressWithoutWords() {
		return address(null, null);
	}

	private String address(@Nullable Side without, @Nullable String words) {
		var parameters = new TreeMap<String, List<String>>();
		for (var side : Side.values()) {
			var term = term(side);
			if (side != without && term != null) {
				parameters.put(side.parameter(), List.of(term));
			}
		}
		if (words != null) {
			parameters.put("q", List.of(words));
		}
		return parameters.isEmpty() ? "/practices" : "/practices?" + new Query(parameters);
	}

}
