package org.citynetworks.participants;

import java.util.List;
import java.util.TreeMap;

import org.citynetworks.web.Query;
import org.jspecify.annotations.Nullable;

/**
 * What a reader asks of the register, as it stands in the address.
 *
 * @param tier a slug
 * @param standing a term such as {@code non_communicating}
 * @param country two letters
 * @param sdg a number from 1 to 17
 * @param sort {@code since} for those that joined last first; else by name
 */
record ParticipantFilter(@Nullable String tier, @Nullable String standing, @Nullable String country,
		@Nullable String sdg, @Nullable String sort) {

	ParticipantFilter {
		tier = Query.term(tier);
		standing = Query.term(standing);
		country = Query.term(country);
		sdg = Query.term(sdg);
		sort = Query.term(sort);
	}

	@Nullable String term(Side side) {
		return switch (side) {
			case TIER -> this.tier;
			case STANDING -> this.standing;
			case COUNTRY -> this.country;
			case SDG -> this.sdg;
		};
	}

	boolean isBySince() {
		return "since".equals(this.sort);
	}

	String address() {
		return address(null, this.sort);
	}

	String addressWithout(Side side) {
		return address(side, this.sort);
	}

	String sorted(@Nullable String sort) {
		return address(null, sort);
	}

	private String address(@Nullable Side without, @Nullable String sort) {
		var parameters = new TreeMap<String, List<String>>();
		for (var side : Side.values()) {
			var term = term(side);
			if (side != without && term != null) {
				parameters.put(side.parameter(), List.of(term));
			}
		}
		if (sort != null) {
			parameters.put("sort", List.of(sort));
		}
		return parameters.isEmpty() ? "/participants" : "/participants?" + new Query(parameters);
	}

}
