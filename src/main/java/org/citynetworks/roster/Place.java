package org.citynetworks.roster;

import java.util.Map;
import java.util.TreeMap;

import org.citynetworks.shared.Country;
import org.jspecify.annotations.Nullable;

/**
 * What a membership leads to: a city, a region, or a body that is neither.
 *
 * @param name as a list would write it, more or less
 */
record Place(String name, Country country, @Nullable Long city, @Nullable String region) {

	/** What it is called in a form. */
	public String key() {
		return (this.city != null) ? "city/" + this.city
				: (this.region != null) ? "region/" + this.country.code() + "-" + this.region : "other";
	}

	/** What it is in the state of a membership. */
	Map<String, String> texts() {
		var texts = new TreeMap<String, String>();
		texts.put("country", this.country.code());
		texts.put("kind", key().split("/", 2)[0]);
		if (this.city != null) {
			texts.put("city", Long.toString(this.city));
		}
		if (this.region != null) {
			texts.put("region", this.region);
		}
		return texts;
	}

}
