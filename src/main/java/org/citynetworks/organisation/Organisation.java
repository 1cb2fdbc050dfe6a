package org.citynetworks.organisation;

import org.citynetworks.shared.Country;
import org.jspecify.annotations.Nullable;

/**
 * One that cities work with.
 *
 * @param sector one of {@link Sectors#ALL}
 */
public record Organisation(String slug, String name, String sector, @Nullable Country country,
		@Nullable String website) {

	/** Where everybody reads of it, without language prefix. */
	public String path() {
		return "/organisations/" + this.slug;
	}

}
