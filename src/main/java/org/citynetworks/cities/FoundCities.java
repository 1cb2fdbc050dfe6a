package org.citynetworks.cities;

import java.util.List;
import java.util.Map;

import org.citynetworks.finder.Match;
import org.citynetworks.shared.Language;
import org.citynetworks.shared.Plain;
import org.jspecify.annotations.Nullable;

/**
 * A page of the list of cities.
 *
 * @param counts how many there would be with another choice
 * @param count how many cities there are, on all pages
 * @param isCut whether there are more, which no page shows
 * @param next the address of what follows
 */
record FoundCities(List<Line> lines, CityCounts counts, long count, boolean isCut, @Nullable String next) {

	/** The best of those that answer to words. */
	static FoundCities named(List<CityRow> rows, CityCounts counts, int most, Map<Long, Match> matches,
			Language language) {
		var lines = rows.stream()
			.limit(most)
			.map((row) -> new Line(row, Reason.of(row, matches.get(row.id()), language)))
			.toList();
		return new FoundCities(lines, counts, lines.size(), rows.size() > most, null);
	}

	static FoundCities paged(List<CityRow> rows, CityCounts counts, int most, CityFilter filter) {
		var lines = rows.stream().limit(most).map((row) -> new Line(row, null)).toList();
		var next = (rows.size() > most) ? filter.addressAfter(rows.get(most - 1)) : null;
		return new FoundCities(lines, counts, counts.of(filter), false, next);
	}

	/** A city, and why it stands here where its name does not show it. */
	record Line(CityRow city, @Nullable Reason reason) {

	}

	/**
	 * The other name by which a city answers to the words.
	 *
	 * @param name that name, or null where it is the one shown
	 * @param language that name's, as a tag of BCP 47 and in words; null for the name
	 * that GeoNames give first
	 * @param isDoubtful whether it is only nearly written so
	 */
	record Reason(@Nullable String name, @Nullable String language, @Nullable String languageName, boolean isDoubtful) {

		static @Nullable Reason of(CityRow city, @Nullable Match match, Language page) {
			if (match == null) {
				return null;
			}
			if (Plain.words(match.name()).equals(Plain.words(city.name()))) {
				return match.isDoubtful() ? new Reason(null, null, null, true) : null;
			}
			var language = match.language();
			return new Reason(match.name(), language,
					(language != null) ? Language.name(language, page.locale()) : null, match.isDoubtful());
		}

	}

}
