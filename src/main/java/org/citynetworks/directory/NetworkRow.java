package org.citynetworks.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A network's line in a list.
 *
 * @param language the language of {@code text}, as a tag of BCP 47
 * @param confirmedOn when the network last confirmed what is said of it
 * @param terms the slugs, years and sizes that are said of it, by field
 */
record NetworkRow(String slug, String name, @Nullable String acronym, String language, String text,
		@Nullable LocalDate confirmedOn, Map<String, List<String>> terms) {

	/** Whether the acronym tells a reader anything that the name does not. */
	public boolean acronymAdds() {
		return this.acronym != null && !this.name.contains(this.acronym);
	}

	public List<String> terms(String field) {
		return this.terms.getOrDefault(field, List.of());
	}

	/** The years in which it is said to have been founded, the earliest first. */
	public List<Integer> founded() {
		return terms("founded_year").stream().map(Integer::valueOf).distinct().sorted().toList();
	}

	/**
	 * How many inhabitants a city must have, as the network publishes it; several where
	 * there are several classes of members.
	 */
	public List<Long> smallestSizes() {
		return terms("eligible_population_min").stream().map(Long::valueOf).distinct().sorted().toList();
	}

}
