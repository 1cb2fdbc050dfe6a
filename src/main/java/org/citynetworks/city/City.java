package org.citynetworks.city;

import org.citynetworks.shared.Country;
import org.citynetworks.shared.Slug;
import org.jspecify.annotations.Nullable;

/**
 * A city, named in the language of whoever asked for it.
 *
 * @param id that of GeoNames, or beyond their range for a city added by hand
 * @param ownName what GeoNames call it, in Latin letters
 * @param region the first level below the country, where it is known
 * @param kind the feature code of GeoNames ({@code PPLC} for a capital)
 * @param population inhabitants, or null where unknown
 * @param latitude degrees north (WGS 84)
 * @param longitude degrees east (WGS 84)
 * @param partOf the city whose part it is and whose position it bears
 */
public record City(long id, String name, String ownName, Country country, @Nullable Region region, String kind,
		@Nullable Integer population, double latitude, double longitude, @Nullable Long partOf) {

	/** The first id that GeoNames will not give. */
	private static final long FIRST_ADDED_BY_HAND = 1_000_000_001;

	public boolean isAddedByHand() {
		return isAddedByHand(this.id);
	}

	public static boolean isAddedByHand(long id) {
		return id >= FIRST_ADDED_BY_HAND;
	}

	/** Its place in addresses ({@code 2660646-geneve}), alike in every language. */
	public String key() {
		return key(this.id, this.ownName);
	}

	public static String key(long id, String ownName) {
		var slug = Slug.of(ownName);
		return slug.isEmpty() ? Long.toString(id) : id + "-" + slug;
	}

}
