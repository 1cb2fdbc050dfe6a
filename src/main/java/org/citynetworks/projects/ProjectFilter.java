package org.citynetworks.projects;

import java.util.List;
import java.util.TreeMap;

import org.citynetworks.web.Query;
import org.jspecify.annotations.Nullable;

/**
 * What a reader asks of the projects, as it stands in the address.
 *
 * @param q words
 * @param sdg a number from 1 to 17
 * @param area of the Ten Principles
 * @param country two letters
 */
record ProjectFilter(@Nullable String q, @Nullable String sdg, @Nullable String area, @Nullable String theme,
		@Nullable String country, @Nullable String stage) {

	private static final String WORDS = "q";

	ProjectFilter {
		q = Query.said(q);
		sdg = Query.term(sdg);
		area = Query.term(area);
		theme = Query.term(theme);
		country = Query.term(country);
		stage = Query.term(stage);
	}

	@Nullable String term(Side side) {
		return switch (side) {
			case SDG -> this.sdg;
			case AREA -> this.area;
			case THEME -> this.theme;
			case COUNTRY -> this.country;
			case STAGE -> this.stage;
		};
	}

	String address() {
		return without("");
	}

	String withoutWords() {
		return without(WORDS);
	}

	/** The address of the list with one choice taken back. */
	String without(String parameter) {
		var parameters = new TreeMap<String, List<String>>();
		if (this.q != null) {
			parameters.put(WORDS, List.of(this.q));
		}
		for (var side : Side.values()) {
			var term = term(side);
			if (term != null) {
				parameters.put(side.parameter(), List.of(term));
			}
		}
		parameters.remove(parameter);
		return parameters.isEmpty() ? "/projects" : "/projects?" + new Query(parameters);
	}

}
