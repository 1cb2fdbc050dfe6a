package org.citynetworks.roster;

import java.util.TreeMap;

import org.citynetworks.history.State;
import org.jspecify.annotations.Nullable;

/**
 * A city that the gazetteer lacks, as it was typed.
 *
 * @param region its name or its code
 * @param whole what it is a part of: a name, or the number or address of a city
 * @param chosen the number of one of several that are called like the whole
 * @param other whether somebody said that it is none of those that are called alike
 */
record CityForm(@Nullable String name, @Nullable String country, @Nullable String region, @Nullable String latitude,
		@Nullable String longitude, @Nullable String whole, @Nullable String chosen, @Nullable String other) {

	static CityForm of(@Nullable String name) {
		return new CityForm(name, null, null, null, null, null, null, null);
	}

	boolean isOther() {
		return this.other != null;
	}

	/** What it comes to, with what was found for region, position and whole. */
	State state(@Nullable String region, @Nullable String latitude, @Nullable String longitude, @Nullable Long whole) {
		var texts = new TreeMap<String, String>();
		put(texts, "name", this.name);
		put(texts, "country", this.country);
		put(texts, "region", region);
		put(texts, "latitude", latitude);
		put(texts, "longitude", longitude);
		put(texts, "part_of", (whole != null) ? Long.toString(whole) : null);
		return new State(texts);
	}

	private static void put(TreeMap<String, String> texts, String path, @Nullable String text) {
		if (text != null) {
			texts.put(path, text);
		}
	}

}
