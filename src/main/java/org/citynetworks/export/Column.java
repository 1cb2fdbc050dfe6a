package org.citynetworks.export;

import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * A column of a table; its name is part of what others build on.
 *
 * @param value a text, a number, a truth, a date, an {@link Address}, a list of these, or
 * nothing
 */
public record Column<R>(String name, Function<R, @Nullable Object> value) {

	/**
	 * Where something stands on this site.
	 *
	 * @param path without the language
	 */
	public record Address(String path) {

		public static @Nullable Address of(@Nullable String path) {
			return (path != null) ? new Address(path) : null;
		}

	}

}
