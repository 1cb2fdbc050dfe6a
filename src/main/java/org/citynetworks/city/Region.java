package org.citynetworks.city;

import java.util.Locale;

import org.citynetworks.shared.Country;

/**
 * A first-level part of a country (a state, a province, a canton), named in the language
 * of whoever asked for it.
 *
 * @param code that of GeoNames, unique within the country
 */
public record Region(Country country, String code, String name) {

	/** Its place in addresses ({@code ch-ge}), alike in every language. */
	public String key() {
		return key(this.country.code(), this.code);
	}

	public static String key(String country, String code) {
		return (country + "-" + code).toLowerCase(Locale.ROOT);
	}

}
