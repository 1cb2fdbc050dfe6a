package org.citynetworks.directory;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.citynetworks.shared.WorldRegion;
import org.citynetworks.web.Query;
import org.jspecify.annotations.Nullable;

/**
 * A side from which the list of networks can be narrowed: a field of the facts and the
 * parameter that stands for it in the address.
 */
enum Facet {

	THEME("theme"), SDG("sdg"), REGION("region_covered"), KIND("kind"), JOINING("joining_model"),

	/** What kind of government asks; who takes any local one takes a city. */
	OPEN("eligible_government") {

		@Override
		boolean holds(NetworkRow row, String term) {
			return super.holds(row, term) || (term.equals("city") && super.holds(row, "any-local-government"));
		}

	},

	/**
	 * From where a city asks; who takes cities of the whole world takes this one, and all
	 * of Europe lies in the region that the World Health Organization calls so.
	 */
	FROM("eligible_region") {

		@Override
		Collection<String> terms(Collection<NetworkRow> rows) {
			return Stream.concat(super.terms(rows).stream(), Arrays.stream(WorldRegion.values()).map(WorldRegion::slug))
				.distinct()
				.toList();
		}

		@Override
		boolean holds(NetworkRow row, String term) {
			return super.holds(row, term) || super.holds(row, "world")
					|| term.equals(WorldRegion.EUROPE.slug()) && super.holds(row, "who-european-region");
		}

	},

	/** Where in the world it has members, as far as they are listed. */
	MEMBERS("member_region"),

	/** How large the city is that asks. */
	SIZE("eligible_population_min") {

		@Override
		Collection<String> terms(Collection<NetworkRow> rows) {
			return CitySize.slugs();
		}

		@Override
		boolean holds(NetworkRow row, String term) {
			return CitySize.isAdmitted(term, row.smallestSizes());
		}

	};

	private final String field;

	Facet(String field) {
		this.field = field;
	}

	public String field() {
		return this.field;
	}

	public String parameter() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** What can be chosen where these are all networks. */
	Collection<String> terms(Collection<NetworkRow> rows) {
		return rows.stream().flatMap((row) -> row.terms(this.field).stream()).distinct().toList();
	}

	/** Whether a network is among those that somebody finds who chooses a term. */
	boolean holds(NetworkRow row, String term) {
		return row.terms(this.field).contains(term);
	}

	/** Where the networks are listed of which this is so, or null for other fields. */
	static @Nullable String address(String field, String term) {
		return Arrays.stream(values())
			.filter((facet) -> facet.field.equals(field))
			.findFirst()
			.map((facet) -> "/networks?" + new Query(Map.of(facet.parameter(), List.of(term))))
			.orElse(null);
	}

}
