package org.citynetworks.directory;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * How many inhabitants a city has that asks where it can join.
 */
enum CitySize {

	UNDER_50000("under-50000", 50_000), FROM_50000("from-50000", 250_000), FROM_250000("from-250000", 1_000_000),
	FROM_1000000("from-1000000", Long.MAX_VALUE);

	/** Stands for the networks whose figure is not known, which is neither yes nor no. */
	static final String UNSTATED = "unstated";

	private final String slug;

	private final long end;

	CitySize(String slug, long end) {
		this.slug = slug;
		this.end = end;
	}

	static List<String> slugs() {
		return Stream.concat(Arrays.stream(values()).map((size) -> size.slug), Stream.of(UNSTATED)).toList();
	}

	/**
	 * Whether one of a network's smallest numbers of inhabitants lets in a city of this
	 * size; the number may leave out some of them, so a list shows it.
	 */
	static boolean isAdmitted(String slug, List<Long> minima) {
		return slug.equals(UNSTATED) ? minima.isEmpty()
				: Arrays.stream(values())
					.filter((size) -> size.slug.equals(slug))
					.anyMatch((size) -> minima.stream().anyMatch((minimum) -> minimum < size.end));
	}

}
