package org.citynetworks.directory;

import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

import org.citynetworks.shared.Plain;
import org.citynetworks.web.Query;
import org.jspecify.annotations.Nullable;

/**
 * What a reader asks of the list of networks, as it stands in the address; each facet is
 * the slug of a term, and one that does not exist filters nothing.
 *
 * @param q words that must all occur in a network's names or texts
 * @param joining how cities join
 * @param open which kind of government can join
 */
record NetworkFilter(@Nullable String q, @Nullable String theme, @Nullable String sdg, @Nullable String region,
		@Nullable String kind, @Nullable String joining, @Nullable String open) {

	static final NetworkFilter NONE = new NetworkFilter(null, null, null, null, null, null, null);

	private static final int MOST_WORDS = 10;

	NetworkFilter {
		q = said(q);
		theme = said(theme);
		sdg = said(sdg);
		region = said(region);
		kind = said(kind);
		joining = said(joining);
		open = said(open);
	}

	private static @Nullable String said(@Nullable String value) {
		return (value != null && !value.isBlank()) ? value.strip() : null;
	}

	@Nullable String term(Facet facet) {
		return switch (facet) {
			case THEME -> this.theme;
			case SDG -> this.sdg;
			case REGION -> this.region;
			case KIND -> this.kind;
			case JOINING -> this.joining;
			case OPEN -> this.open;
		};
	}

	/** The words, in plain letters; what comes after the tenth is not looked for. */
	List<String> words() {
		if (this.q == null) {
			return List.of();
		}
		return Arrays.stream(Plain.of(this.q).split("[\\s\\p{Cntrl}]+"))
			.filter((word) -> !word.isEmpty())
			.limit(MOST_WORDS)
			.toList();
	}

	/** The address of the list without one of the parameters. */
	String addressWithout(String parameter) {
		var parameters = new TreeMap<String, List<String>>();
		if (this.q != null) {
			parameters.put("q", List.of(this.q));
		}
		for (var facet : Facet.values()) {
			var term = term(facet);
			if (term != null) {
				parameters.put(facet.parameter(), List.of(term));
			}
		}
		parameters.remove(parameter);
		return parameters.isEmpty() ? "/networks" : "/networks?" + new Query(parameters);
	}

}
