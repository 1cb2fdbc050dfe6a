package org.citynetworks.membership;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.citynetworks.shared.Plain;
import org.citynetworks.web.Query;
import org.jspecify.annotations.Nullable;

/**
 * What a reader asks of a network's list of members, as it stands in the address.
 *
 * @param q words that a member's name must have
 * @param country two letters
 * @param kind a {@link Membership.Kind} in lower case
 * @param role a slug
 */
public record MemberFilter(@Nullable String q, @Nullable String country, @Nullable String kind, @Nullable String role) {

	public static final MemberFilter NONE = new MemberFilter(null, null, null, null);

	private static final int MOST_WORDS = 10;

	public MemberFilter {
		q = Query.said(q);
		country = Query.term(country);
		kind = Query.term(kind);
		role = Query.term(role);
	}

	/** The words, in plain letters; what comes after the tenth is not looked for. */
	List<String> words() {
		if (this.q == null) {
			return List.of();
		}
		return Arrays.stream(Plain.words(this.q).split(" "))
			.filter((word) -> !word.isEmpty())
			.limit(MOST_WORDS)
			.toList();
	}

	/** What was asked, by parameter. */
	public Map<String, String> parameters() {
		var parameters = new TreeMap<String, String>();
		put(parameters, "q", this.q);
		put(parameters, "country", this.country);
		put(parameters, "kind", this.kind);
		put(parameters, "role", this.role);
		return parameters;
	}

	private static void put(Map<String, String> parameters, String name, @Nullable String value) {
		if (value != null) {
			parameters.put(name, value);
		}
	}

}
