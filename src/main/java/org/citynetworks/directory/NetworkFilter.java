package org.citynetworks.directory;

import java.util.List;
import java.util.TreeMap;

import org.citynetworks.web.Query;
import org.jspecify.annotations.Nullable;

/**
 * What a reader asks of the list of networks, as it stands in the address; each facet is
 * the slug of a term, and one that does not exist filters nothing.
 *
 * @param q what a network is called, or words that must all occur in its names or texts
 * @param joining how cities join
 * @param open which kind of government can join
 * @param from the region of the city that asks
 * @param members the region of the world in which members are listed
 * @param size the size of the city that asks
 * @param sort in which order they stand
 */
record NetworkFilter(@Nullable String q, @Nullable String theme, @Nullable String sdg, @Nullable String region,
		@Nullable String kind, @Nullable String joining, @Nullable String open, @Nullable String from,
		@Nullable String members, @Nullable String size, @Nullable String sort) {

	static final NetworkFilter NONE = new NetworkFilter(null, null, null, null, null, null, null, null, null, null,
			null);

	NetworkFilter {
		q = Query.said(q);
		theme = Query.term(theme);
		sdg = Query.term(sdg);
		region = Query.term(region);
		kind = Query.term(kind);
		joining = Query.term(joining);
		open = Query.term(open);
		from = Query.term(from);
		members = Query.term(members);
		size = Query.term(size);
		sort = Query.term(sort);
	}

	@Nullable String term(Facet facet) {
		return switch (facet) {
			case THEME -> this.theme;
			case SDG -> this.sdg;
			case REGION -> this.region;
			case KIND -> this.kind;
			case JOINING -> this.joining;
			case OPEN -> this.open;
			case FROM -> this.from;
			case MEMBERS -> this.members;
			case SIZE -> this.size;
		};
	}

	/** The address of the list that it finds. */
	String address() {
		return addressWith("", null);
	}

	/** The address of the list with another value of one parameter, or without it. */
	String addressWith(String parameter, @Nullable String value) {
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
		if (this.sort != null) {
			parameters.put("sort", List.of(this.sort));
		}
		parameters.remove(parameter);
		if (value != null) {
			parameters.put(parameter, List.of(value));
		}
		return parameters.isEmpty() ? "/networks" : "/networks?" + new Query(parameters);
	}

}
