package org.citynetworks.directory;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.citynetworks.web.Query;
import org.jspecify.annotations.Nullable;

/**
 * A side from which the list of networks can be narrowed: a field of the facts and the
 * parameter that stands for it in the address.
 */
enum Facet {

	THEME("theme"), SDG("sdg"), REGION("region_covered"), KIND("kind"), JOINING("joining_model"),
	OPEN("eligible_government");

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

	static List<String> fields() {
		return Arrays.stream(values()).map(Facet::field).toList();
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
