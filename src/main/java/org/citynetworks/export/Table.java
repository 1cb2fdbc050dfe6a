package org.citynetworks.export;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * What a page shows as rows of data. A handler that returns one answers in the form that
 * the address asks for.
 *
 * @param about what is said of the rows as a whole, by names like those of columns
 * @param place where a row stands, for rows that stand somewhere
 */
public record Table<R>(Map<String, Object> about, List<Column<R>> columns, @Nullable Function<R, @Nullable Point> place,
		Rows<R> rows) {

	/** A table of rows that stand nowhere. */
	public static <R> Table<R> of(Map<String, Object> about, List<Column<R>> columns, Collection<R> rows) {
		return new Table<>(about, columns, null, rows::forEach);
	}

	/**
	 * A place on the earth (WGS 84).
	 */
	public record Point(double latitude, double longitude) {

	}

	/**
	 * The rows, which never need to be in memory together.
	 */
	@FunctionalInterface
	public interface Rows<R> {

		void forEach(Consumer<R> action);

	}

}
