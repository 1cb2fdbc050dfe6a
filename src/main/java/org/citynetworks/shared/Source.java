package org.citynetworks.shared;

import org.jspecify.annotations.Nullable;

/**
 * Who says that a fact is so: on what basis, where it stands, and as of when.
 *
 * @param field the fact, as its column is named
 * @param value what the source says
 * @param address the page where it stands; for what was supplied, the slug of the
 * publication it came in
 * @param asOf a day, a month or a year ({@code 2019-03}); null where the source bears no
 * date
 * @param note a doubt, in a few words
 */
public record Source(String field, String value, Basis basis, String address, @Nullable String asOf,
		@Nullable String note) {

	/** How near the fact is to the network's own words. */
	public enum Basis {

		SUPPLIED, PUBLISHED, PARAPHRASE, INFERRED

	}

	/** The site on which the fact stands, without "www.": what a reader recognises. */
	public String site() {
		return Site.of(this.address);
	}

}
