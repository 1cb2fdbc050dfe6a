package org.citynetworks.cities;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A place in the list of cities: after a city of this size and id. It stays where it is
 * when cities come and go.
 *
 * @param population 0 where it is unknown
 */
record Cursor(int population, long id) {

	private static final Pattern FORM = Pattern.compile("(\\d{1,9})-(\\d{1,18})");

	static Cursor of(CityRow city) {
		return new Cursor(Objects.requireNonNullElse(city.population(), 0), city.id());
	}

	static Optional<Cursor> parse(@Nullable String text) {
		var form = FORM.matcher((text != null) ? text : "");
		return form.matches() ? Optional.of(new Cursor(Integer.parseInt(form.group(1)), Long.parseLong(form.group(2))))
				: Optional.empty();
	}

	@Override
	public String toString() {
		return this.population + "-" + this.id;
	}

}
