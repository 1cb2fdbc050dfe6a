package org.citynetworks.shared;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * A country or territory by its two letters (ISO 3166-1; {@code XK} for Kosovo), named as
 * in CLDR.
 */
public record Country(String code) {

	/** Assigned by its users, so that the standard lacks it. */
	private static final String KOSOVO = "XK";

	private static final Set<String> CODES = codes();

	private static Set<String> codes() {
		var codes = new TreeSet<>(Arrays.asList(Locale.getISOCountries()));
		codes.add(KOSOVO);
		return codes;
	}

	/** The country of these letters, in upper or lower case. */
	public static Optional<Country> find(@Nullable String code) {
		return Optional.ofNullable(code)
			.map((letters) -> letters.toUpperCase(Locale.ROOT))
			.filter(CODES::contains)
			.map(Country::new);
	}

	public static List<Country> all() {
		return CODES.stream().map(Country::new).toList();
	}

	public String name(Locale locale) {
		return new Locale.Builder().setRegion(this.code).build().getDisplayCountry(locale);
	}

}
